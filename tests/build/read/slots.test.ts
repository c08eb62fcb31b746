import { describe, expect, it } from 'vitest';
import { reading, said } from './a-course.ts';

const grownFrom = (slots: unknown): unknown =>
	reading({ files: { 'modules/slots.json': JSON.stringify(slots) } }).slots;

describe('the table of slots', () => {
	it('starts with every page and question in the order of the table of contents', () => {
		expect(reading({}).slots).toEqual({
			pages: [
				'anatomy/spine.patients',
				'anatomy.patients',
				'anatomy/spine',
				'anatomy/levels',
				'anatomy',
				'final.nurses',
				'final.students'
			],
			questions: [
				{ id: 'between-the-bones', options: ['zcur', 'l2am'] },
				{ id: 'root-below-l4', options: ['xpoq', 'wwrw'] }
			]
		});
	});

	it('B-03 keeps every row and key where it is, also of what is gone, and adds at the end', () => {
		const before = {
			pages: ['anatomy', 'gone'],
			questions: [
				{ id: 'gone-too', options: ['aaaa'] },
				{ id: 'root-below-l4', options: ['wwrw', 'gone'] }
			]
		};

		expect(grownFrom(before)).toEqual({
			pages: [
				'anatomy',
				'gone',
				'anatomy/spine.patients',
				'anatomy.patients',
				'anatomy/spine',
				'anatomy/levels',
				'final.nurses',
				'final.students'
			],
			questions: [
				{ id: 'gone-too', options: ['aaaa'] },
				{ id: 'root-below-l4', options: ['wwrw', 'gone', 'xpoq'] },
				{ id: 'between-the-bones', options: ['zcur', 'l2am'] }
			]
		});
	});

	it('does not grow a second time', () => {
		const { slots } = reading({});
		expect(grownFrom(slots)).toEqual(slots);
	});

	it('that cannot be read is never replaced', () => {
		expect(said({ files: { 'modules/slots.json': '{"pages": "none"}' } })).toMatchInlineSnapshot(`
			"modules/slots.json:1:1  this is not a table of slots: "pages" is wrong
			    1 │ {"pages": "none"}
			      │ ^ take the last released version of the file back; saved states depend on it"
		`);
	});
});
