import { describe } from 'vitest';
import { examples } from './asked.ts';

describe('options of more than one form', () => {
	examples('parallel-form', {
		warns: [
			[
				{ options: ['“Come in today.”', '*“Wait a week.”', '“Ring on Friday.”', 'Send an ambulance.'] },
				'this option is in quotation marks, another does not'
			],
			[
				{ options: ['Call the surgeon.', '*Wait a week', 'Ring on Friday', 'Give an opioid'] },
				'this option ends with a full stop, 3 others do not'
			]
		],
		passes: [
			{ options: ['“Come in today.”', '*“Wait a week.”', '"Ring on Friday."', '“Rest.”'] },
			{ options: ['Call the surgeon', '*Wait a week', 'Ring on Friday', 'Give an opioid'] },
			{ options: ['Call the surgeon.', '*Wait a week.', 'Ring on Friday.', 'Give an opioid.'] },
			{ options: ['The “failed” back', '*The disc', 'The root', 'The scar'] },
			{ options: ['Call the surgeon.', '*Wait a week', 'Ring', 'Rest'], heading: 'allow=parallel-form' }
		]
	});
});
