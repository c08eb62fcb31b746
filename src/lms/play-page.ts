import { html } from './html.ts';
import type { Html } from './html.ts';
import type { Sco } from './manifest.ts';
import { pageShell } from './page-shell.ts';
import type { Package } from './packages.ts';

/**
 * The page that holds the API (`window.API` or `window.API_1484_11`), with the course in a frame below a slim bar.
 * `form=window`: the same page as a popup without an opener, as Moodle does it. `form=opener`: the course gets a window
 * of its own and finds the API in its opener.
 */
export function playPage({ id, manifest }: Package, sco: Sco, attempt: number, form: string | null): Html {
	const script = manifest.standard === 'scorm12' ? 'scorm12.js' : 'scorm2004.js';
	const inOpener = form === 'opener';
	const query = form === null ? '' : `?form=${encodeURIComponent(form)}`;

	return pageShell({
		title: `${manifest.title} – ${manifest.edition}`,
		layout: 'window',
		head: html`<script src="/assets/${script}"></script>
			<script type="module" src="/assets/play.js"></script>`,
		body: html`<header class="bar">
				<a href="/">Packages</a>
				<h1>${manifest.title}</h1>
				<a id="attempt" href="/attempts/${id}/${attempt}">Attempt ${attempt}</a>
				<span id="saved"></span>
				<form method="post" action="/attempts/${id}${query}"><button>New attempt</button></form>
				<button type="button" id="log-button" aria-expanded="false" aria-controls="log">Log</button>
			</header>
			<p id="alert" role="alert"></p>
			${manifest.scos.length > 1 ? parts(id, manifest.scos, sco, query) : null}
			<main
				id="play"
				data-launch="/launch/${id}/${encodeURIComponent(sco.item)}"
				data-attempts="/attempts/${id}/"
				data-form="${form ?? 'frame'}"
			>
				${
					inOpener
						? html`<div class="opener">
								<p>
									The course opens in a window of its own. This window takes what it reports: leave it open.
								</p>
								<p><button type="button" class="primary" id="open">Open the course</button></p>
							</div>`
						: html`<iframe id="course" title="${sco.title}" allow="fullscreen"></iframe>`
				}
				<aside id="log" aria-label="Calls of the course" hidden>
					<div class="scroll" tabindex="0" role="region" aria-label="List of calls">
						<table class="calls">
							<thead>
								<tr>
									<th scope="col" class="call">Call</th>
									<th scope="col">Value</th>
									<th scope="col" class="returned">Returned</th>
								</tr>
							</thead>
							<tbody id="calls"></tbody>
						</table>
					</div>
				</aside>
			</main>`
	});
}

function parts(id: string, scos: readonly Sco[], current: Sco, query: string): Html {
	return html`<nav class="parts" aria-label="Parts of the course">
		<ol>
			${scos.map((sco) =>
				sco === current
					? html`<li>
							<a href="/play/${id}/${encodeURIComponent(sco.item)}${query}" aria-current="page"
								>${sco.title}</a
							>
						</li>`
					: html`<li><a href="/play/${id}/${encodeURIComponent(sco.item)}${query}">${sco.title}</a></li>`
			)}
		</ol>
	</nav>`;
}
