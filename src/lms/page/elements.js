/**
 * The data models' elements. Beyond them scorm-again answers to names of its own objects, and takes `SetValue("cmi", x)` for
 * an order to replace the whole data model: no such name may reach it.
 */
const score = '(?:\\.(?:raw|min|max))';
const score2004 = '(?:\\.(?:raw|min|max|scaled))';
const interaction =
	'id|type|weighting|result|latency|objectives\\.\\d+\\.id|correct_responses\\.\\d+\\.pattern';

const elements = {
	scorm12: [
		'cmi\\.core\\.(?:student_id|student_name|lesson_location|credit|lesson_status|entry|total_time|lesson_mode|exit|session_time)',
		`cmi\\.core\\.score${score}`,
		'cmi\\.(?:suspend_data|launch_data|comments|comments_from_lms)',
		`cmi\\.objectives\\.\\d+\\.(?:id|status|score${score})`,
		'cmi\\.student_data\\.(?:mastery_score|max_time_allowed|time_limit_action)',
		'cmi\\.student_preference\\.(?:audio|language|speed|text)',
		`cmi\\.interactions\\.\\d+\\.(?:${interaction}|time|student_response)`
	],
	scorm2004: [
		'cmi\\.(?:completion_status|completion_threshold|credit|entry|exit|launch_data|learner_id|learner_name|location)',
		'cmi\\.(?:max_time_allowed|mode|progress_measure|scaled_passing_score|session_time|success_status|suspend_data)',
		'cmi\\.(?:time_limit_action|total_time)',
		`cmi\\.score${score2004}`,
		'cmi\\.learner_preference\\.(?:audio_level|language|delivery_speed|audio_captioning)',
		'cmi\\.comments_from_(?:learner|lms)\\.\\d+\\.(?:comment|location|timestamp)',
		`cmi\\.objectives\\.\\d+\\.(?:id|success_status|completion_status|progress_measure|description|score${score2004})`,
		`cmi\\.interactions\\.\\d+\\.(?:${interaction}|timestamp|learner_response|description)`,
		'adl\\.nav\\.request',
		'adl\\.nav\\.request_valid\\.(?:continue|previous|(?:choice|jump)\\.\\{target=[\\w.-]+\\})',
		'adl\\.data\\.\\d+\\.(?:id|store)'
	]
};

/** Keywords may stand behind any element; scorm-again knows where they belong. */
const keyword = /^(?:cmi|adl)(?:\.[a-z_]+|\.\d+)*\._(?:children|count|version)$/;

/** Whether an element may be handed on. */
export function isElement(standard, name) {
	return (
		keyword.test(name) || elements[standard].some((pattern) => new RegExp(`^(?:${pattern})$`).test(name))
	);
}
