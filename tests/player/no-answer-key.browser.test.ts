import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Answer, Kind, OfKind, Question } from '../../src/course/question.ts';
import { oneOfEach, rightAnswer, wrongAnswer } from '../builders.ts';
import Asked from './Asked.svelte';

type Keyed = Exclude<Kind, 'likert' | 'choose-any'>;

/** The same question with the same words, of which something else is right. */
const REKEYED: { [K in Keyed]: (question: OfKind<K>) => OfKind<K> } = {
	'choose-one': otherOptions,
	'choose-all': otherOptions,
	'key-feature': otherOptions,
	hotspot: otherOptions,
	'true-false': (question) => ({ ...otherOptions(question), verdict: 'true' }),
	order: (question) => ({ ...question, items: question.items.toReversed() }),
	match: otherTargets,
	sort: otherTargets,
	label: otherTargets,
	number: (question) => ({ ...question, value: question.value + 10 }),
	text: (question) => ({ ...question, accepted: [{ key: 'zzzz', text: 'spasm' }] }),
	task: (question) => question
};

const kinds = (Object.keys(REKEYED) as Keyed[]).map((kind) => {
	const question: Question = oneOfEach[kind];

	return { kind, question, rekeyed: (REKEYED[kind] as (question: Question) => Question)(question) };
});
/** Of these the answer itself says whether it is right: the same words, or the same doings, are kept as another key. */
const judged = kinds.filter(({ kind }) => kind === 'text' || kind === 'task');
/** Items to be put in order begin in one of the orders that are not right. */
const begun = kinds.filter(({ kind }) => kind !== 'order');

describe('in a test, the page is the same whatever is right', () => {
	it.each(begun)('$kind, not answered', async ({ question, rekeyed }) => {
		expect(await drawn(rekeyed, [])).toBe(await drawn(question, []));
	});

	it.each(kinds)('$kind, answered', async ({ kind, question, rekeyed }) => {
		const given = rightAnswer(question);
		const keptAs = kind === 'text' ? ['other'] : given;

		expect(await drawn(rekeyed, keptAs)).toBe(await drawn(question, given));
	});

	it.each(judged)('$kind, come back to with a right and with a wrong answer', async ({ question }) => {
		expect(await drawn(question, wrongAnswer(question))).toBe(await drawn(question, rightAnswer(question)));
	});
});

/** All that can be read in the page: its elements and what stands in its fields. */
async function drawn(question: Question, answer: Answer): Promise<string> {
	const view = await render(Asked, {
		question,
		answer,
		seed: 1,
		closed: false,
		feedback: 'none',
		onanswer: () => {}
	});
	if (question.kind === 'task')
		await expect.element(view.getByRole('slider', { name: 'Amplitude' })).toBeVisible();
	const fields = [...view.container.querySelectorAll('input, select')].map((field) =>
		field instanceof HTMLInputElement ? `${field.value} ${field.checked}` : (field as HTMLSelectElement).value
	);
	// Svelte counts up the ids that it gives.
	const html = view.container.innerHTML.replace(/\b[cs]?\d+-(?=[a-z])|(?<=")[cs]\d+(?=")/g, '');
	await view.unmount();

	return [html, ...fields].join('\n');
}

function otherOptions<Q extends { options: { right: boolean }[] }>(question: Q): Q {
	const rights = question.options.map(({ right }) => right);

	return {
		...question,
		options: question.options.map((option, index) => ({ ...option, right: rights.at(index - 1) }))
	};
}

function otherTargets<Q extends { sources: { target: string }[] }>(question: Q): Q {
	const targets = question.sources.map(({ target }) => target);

	return {
		...question,
		sources: question.sources.map((source, index) => ({ ...source, target: targets.at(index - 1) }))
	};
}
