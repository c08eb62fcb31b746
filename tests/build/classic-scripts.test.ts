import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { classicScripts, type Chunk } from '../../src/build/classic-scripts.ts';

const loader = readFileSync(new URL('../../src/build/loader.js', import.meta.url), 'utf8');

const chunks: Chunk[] = [
	{
		fileName: 'player.js',
		isEntry: true,
		needs: ['player.css'],
		code: 'exports.double=(x)=>x*2;globalThis.openLesson=()=>Promise.resolve().then(()=>require("./page-a.js"));globalThis.openMenu=()=>Promise.resolve().then(()=>require("./menu.js"));'
	},
	{
		fileName: 'page-a.js',
		isEntry: false,
		needs: ['player.js', 'shared.js', 'page-a.css'],
		code: 'const p=require("./player.js");const s=require("./shared.js");exports.default=p.double(s.ten)+"</script>";'
	},
	{ fileName: 'shared.js', isEntry: false, needs: ['shared.css', 'player.css'], code: 'exports.ten=10;' },
	{
		fileName: 'menu.js',
		isEntry: false,
		needs: ['player.js'],
		code: 'exports.open=()=>Promise.resolve().then(()=>require("./page-a.js"));'
	}
];

/** A page that runs what script tags would load, and takes any style. `broken`: names that do not arrive. */
function aPage(scripts: Map<string, string>, broken: string[] = []) {
	const asked: string[] = [];
	const page = {
		document: {
			createElement: () => ({}),
			head: {
				append(file: { src?: string; href?: string; onload: () => void; onerror: () => void }) {
					const address = file.src ?? file.href ?? '';
					asked.push(address);
					const name = address.replace(/\?.*/, '');
					const code = file.href ? '' : scripts.get(name);
					if (code === undefined || broken.includes(name)) return file.onerror();
					runInNewContext(code, page);
					file.onload();
				}
			}
		},
		asked,
		openLesson: () => Promise.resolve<unknown>(undefined),
		openMenu: () => Promise.resolve({ open: () => Promise.resolve<unknown>(undefined) })
	};
	Object.assign(page, { globalThis: page });
	runInNewContext(scripts.get('player.js') ?? '', page);

	return page;
}

describe('P-16 classic scripts', () => {
	const scripts = classicScripts(chunks, loader, '1a2b3c4d');

	it('load a lesson with all it needs at once, and share the player', async () => {
		const page = aPage(scripts);

		const opened = page.openLesson();
		expect(page.asked, 'asked for before anything has arrived').toEqual([
			'page-a.js?v=1a2b3c4d',
			'shared.js?v=1a2b3c4d',
			'shared.css?v=1a2b3c4d',
			'page-a.css?v=1a2b3c4d'
		]);
		expect(await opened).toEqual({ default: '20</script>' });
	});

	it('load from a chunk what that chunk does not need at once', async () => {
		const page = aPage(scripts);
		const menu = await page.openMenu();
		expect(page.asked).toEqual(['menu.js?v=1a2b3c4d']);

		expect(await menu.open()).toEqual({ default: '20</script>' });
	});

	it('load each chunk once', async () => {
		const page = aPage(scripts);
		await Promise.all([page.openLesson(), page.openLesson()]);

		expect(page.asked).toHaveLength(4);
	});

	it.each(['page-a.js', 'shared.js', 'shared.css'])('can be tried again when %s failed', async (name) => {
		const broken = [name];
		const page = aPage(scripts, broken);
		await expect(page.openLesson()).rejects.toThrow(`cannot load ${name}`);

		broken.length = 0;
		expect(await page.openLesson()).toEqual({ default: '20</script>' });
	});

	it('never hold the end tag of the page they are written into', () => {
		for (const code of scripts.values()) expect(code).not.toContain('</script');
	});

	it('refuse chunks of which none could run first', () => {
		const circle = chunks.map((chunk) =>
			chunk.fileName === 'shared.js' ? { ...chunk, needs: ['page-a.js'] } : chunk
		);

		expect(() => classicScripts(circle, loader, '1')).toThrow(
			'page-a.js, shared.js: each needs the other first'
		);
	});

	it('refuse an import that was not rewritten', () => {
		const chunk = { ...chunks[2], code: 'import("./x.js")' } as Chunk;

		expect(() => classicScripts([chunk], loader, '1')).toThrow('shared.js: an import was not rewritten');
	});
});
