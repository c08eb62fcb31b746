import type { Attempt, Result } from './attempt.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import type { Sco } from './manifest.ts';
import { pageShell } from './page-shell.ts';
import type { BrokenPackage, Package } from './packages.ts';
import { resultWords, sizeWords } from './words.ts';

interface Listed {
	found: Package | BrokenPackage;
	/** `null`: the attempt's file cannot be read. */
	attempts: { number: number; attempt: Attempt | null }[];
}

/** The opening page: every package, what became of it so far, and the ways to play it. */
export function listPage(all: readonly Listed[]): Html {
	return pageShell({
		title: 'Packages',
		head: html`<script type="module" src="/assets/list.js"></script>`,
		body: html`<main class="list">
			<header>
				<h1>Packages</h1>
				<p>
					A learning management system on this machine, for trying out courses. What they report stays in
					<code>.lms</code>.
				</p>
			</header>
			${section('From the last build', 'build', all)} ${section('Imported', 'import', all)} ${importForm}
		</main>`
	});
}

function section(heading: string, from: Package['from'], all: readonly Listed[]): Html | null {
	const packages = all.filter(({ found }) => found.from === from);
	if (packages.length === 0 && from === 'import') return null;

	return html`<section aria-labelledby="${from}">
		<h2 id="${from}">${heading}</h2>
		${
			packages.length === 0
				? html`<p>Nothing has been built yet: <code>npm run build</code> makes the packages.</p>`
				: html`${byTitle(packages).map(([title, rows]) => course(title, rows))}`
		}
	</section>`;
}

/** The same course in several standards stands together. */
function byTitle(packages: readonly Listed[]): [string, Listed[]][] {
	const groups = new Map<string, Listed[]>();
	for (const listed of packages) {
		const title = listed.found.is === 'package' ? listed.found.manifest.title : listed.found.id;
		groups.set(title, [...(groups.get(title) ?? []), listed]);
	}

	return [...groups];
}

function course(title: string, rows: readonly Listed[]): Html {
	const audiences = new Set(rows.flatMap(({ found }) => audienceOf(found.id) ?? []));

	return html`<article>
		<h3>${title}</h3>
		${audiences.size === 0 ? null : html`<p class="audience">For ${[...audiences].join(', ')}</p>`}
		<ul>
			${rows.map((row) => (row.found.is === 'package' ? packageRow(row.found, row.attempts) : brokenRow(row.found)))}
		</ul>
	</article>`;
}

/** The build names its zips `<course>-<audience>-<standard>`; a manifest has no place for the audience. */
function audienceOf(id: string): string | null {
	return /(?:^|[-_])(patients|nurses|students)(?:[-_]|$)/.exec(id)?.[1] ?? null;
}

function packageRow({ id, manifest, size }: Package, attempts: Listed['attempts']): Html {
	const name = html`<span class="unseen"> ${manifest.title}, ${manifest.edition}, ${id}</span>`;
	const scos = manifest.scos.length;
	const latest = attempts.at(-1)?.attempt ?? null;

	return html`<li>
		<div class="what">
			<p class="edition">${manifest.edition}</p>
			<p class="details">${id}.zip · ${sizeWords(size)}${scos > 1 ? html` · ${scos} parts` : null}</p>
			${
				attempts.length === 0
					? html`<p class="details">Not played yet</p>`
					: html`<ol class="attempts">
							${attempts.map((row) => attemptRow(id, row))}
						</ol>`
			}
			${
				scos === 1
					? null
					: html`<ol class="attempts" aria-label="Parts">
							${manifest.scos.map((sco) => partRow(id, sco, latest?.scos[sco.item]))}
						</ol>`
			}
		</div>
		<div class="ways">
			<a class="button primary" href="/play/${id}">Play${name}</a>
			<a class="button" href="/play/${id}?form=window" data-window>Play in a window${name}</a>
			<a href="/play/${id}?form=opener">Play with the API in the opener${name}</a>
		</div>
	</li>`;
}

function attemptRow(id: string, { number, attempt }: Listed['attempts'][number]): Html {
	if (attempt === null) return html`<li>Attempt ${number}: its file cannot be read</li>`;

	return html`<li><a href="/attempts/${id}/${number}">Attempt ${number}</a> ${resultWords(attempt)}</li>`;
}

/** A part with what became of it in the latest attempt; each is opened as a page of its own (M-03). */
function partRow(id: string, { item, title }: Sco, result: Result | undefined): Html {
	return html`<li>
		<a href="/play/${id}/${encodeURIComponent(item)}">${title}</a>
		${result === undefined ? 'Not attempted' : resultWords(result)}
	</li>`;
}

function brokenRow({ id, refused }: BrokenPackage): Html {
	return html`<li>
		<div class="what">
			<p class="details">${id}.zip</p>
			<p><strong>Cannot be played.</strong> ${refused}</p>
		</div>
	</li>`;
}

const importForm = html`<section aria-labelledby="import-heading">
	<h2 id="import-heading">Import a package</h2>
	<form class="import" id="import">
		<label for="zip">A SCORM 1.2 or 2004 zip, up to 200 MB: choose it, or drop it here</label>
		<input type="file" id="zip" name="zip" accept=".zip,application/zip" />
		<p id="import-result" role="status"></p>
	</form>
</section>`;
