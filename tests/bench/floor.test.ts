import { describe, expect, it } from 'vitest';
import { floorOf } from '../../src/bench/floor.ts';

describe('the floor of a package', () => {
	it('says what the opening page says, without the closed dialog and without the player', () => {
		const { opening } = floorOf(aPackage());

		expect(opening).toContain('<html lang="es">');
		expect(opening).toContain('<p>About 1 in 5.</p>');
		expect(opening).toContain('<button class="button">Start</button>');
		expect(opening).not.toMatch(/svelte|aria-|dialog|<!--|the player|the lesson beneath/i);
	});

	it('says what the lesson says that the opening page names first, with captions for figures', () => {
		const { lesson } = floorOf(aPackage());

		expect(lesson).toContain('<h1>Levels &amp; roots</h1>');
		expect(lesson).toContain('<p>Where the roots leave.</p>');
		expect(lesson).toContain('<p>Roots at L4 &lt; L5</p>');
		expect(lesson).toContain('<dt>Disc</dt><dd>A cushion</dd>');
		expect(lesson).not.toContain('A later lesson');
	});

	it('is refused for a package whose lessons the opening page does not name', () => {
		const files = aPackage();
		files.delete('page-b.js');
		files.delete('page-a.js');

		expect(() => floorOf(files)).toThrow('the opening page names none of the lessons in the package');
	});
});

function aPackage(): Map<string, Uint8Array> {
	const opening = [
		'<div id="course"><!--[--><dialog aria-label="Contents">In the dialog</dialog>',
		'<main class="svelte-1abc"><p>About 1 in 5.</p><button class="button svelte-2d" aria-disabled="true">Start</button>',
		'<ol class="svelte-1abc"><li>Levels &amp; roots<!----></li><li>A later lesson<!----></li></ol></main></div>'
	].join('');
	const first = {
		title: 'Levels & roots',
		objectives: [{ id: 'NR-1', text: 'Tell roots apart' }],
		blocks: [
			{ is: 'html', html: '<p>Where the roots leave.</p>' },
			{ is: 'figure', name: 'roots', text: 'Roots at L4 < L5', props: {} }
		],
		terms: [{ slug: 'disc', term: 'Disc', meaning: 'A cushion' }],
		sources: []
	};
	const later = { title: 'A later lesson', objectives: [], blocks: [], terms: [], sources: [] };

	return new Map(
		Object.entries({
			'index.html': `<!doctype html><html lang="es"><body>${opening}<template>The lesson beneath</template><script>the player</script></body></html>`,
			'page-a.js': aChunk('page-a.js', later),
			'page-b.js': aChunk('page-b.js', first),
			'page-quiz.js': aChunk('page-quiz.js', { title: 'Check yourself', questions: [] })
		}).map(([name, text]) => [name, new TextEncoder().encode(text)])
	);
}

function aChunk(name: string, page: object): string {
	return `courseChunk("${name}",function(require,exports){var e=${JSON.stringify(page)};exports.default=e;});`;
}
