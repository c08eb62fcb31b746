import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { classicScripts, type Chunk } from '../../src/build/classic-scripts.ts';

const loader = readFileSync(new URL('../../src/build/loader.js', import.meta.url), 'utf8');

const chunks: Chunk[] = [
	{
		fileName: 'player.js',
		isEntry: true,
		imports: [],
		code: 'exports.double=(x)=>x*2;globalThis.openLesson=()=>Promise.resolve().then(()=>require("./page-a.js"));'
	},
	{
		fileName: 'page-a.js',
		isEntry: false,
		imports: ['player.js', 'shared.js'],
		code: 'const p=require("./player.js");const s=require("./shared.js");exports.default=p.double(s.ten)+"</script>";'
	},
	{ fileName: 'shared.js', isEntry: false, imports: [], code: 'exports.ten=10;' }
];

/** A page that runs what script tags would load. `broken`: names that do not arrive. */
function aPage(scripts: Map<string, string>, broken: string[] = []) {
	const asked: string[] = [];
	const page = {
		document: {
			createElement: () => ({}),
			head: {
				append(script: { src: string; onload: () => void; onerror: () => void }) {
					asked.push(script.src);
					const name = script.src.replace(/\?.*/, '');
					const code = scripts.get(name);
					if (code === undefined || broken.includes(name)) return script.onerror();
					runInNewContext(code, page);
					script.onload();
				}
			}
		},
		asked,
		openLesson: () => Promise.resolve<unknown>(undefined)
	};
	Object.assign(page, { globalThis: page });
	runInNewContext(scripts.get('player.js') ?? '', page);

	return page;
}

describe('P-16 classic scripts', () => {
	const scripts = classicScripts(chunks, loader, '1a2b3c4d');

	it('load a lesson and what it needs, and share the player', async () => {
		const page = aPage(scripts);

		expect(await page.openLesson()).toEqual({ default: '20</script>' });
		expect(page.asked).toEqual(['page-a.js?v=1a2b3c4d', 'shared.js?v=1a2b3c4d']);
	});

	it('load each chunk once', async () => {
		const page = aPage(scripts);
		await Promise.all([page.openLesson(), page.openLesson()]);

		expect(page.asked).toHaveLength(2);
	});

	it('can be tried again after a failure', async () => {
		const broken = ['page-a.js'];
		const page = aPage(scripts, broken);
		await expect(page.openLesson()).rejects.toThrow('cannot load page-a.js');

		broken.length = 0;
		expect(await page.openLesson()).toEqual({ default: '20</script>' });
	});

	it('never hold the end tag of the page they are written into', () => {
		for (const code of scripts.values()) expect(code).not.toContain('</script');
	});

	it('refuse an import that was not rewritten', () => {
		const chunk = { ...chunks[2], code: 'import("./x.js")' } as Chunk;

		expect(() => classicScripts([chunk], loader, '1')).toThrow('shared.js: an import was not rewritten');
	});
});
