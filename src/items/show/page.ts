import { readFileSync } from 'node:fs';
import type { Analysis, Item } from '../analyse.ts';
import { FLAGS } from '../flags.ts';
import { decimals, time } from './figures.ts';
import { html, trusted, type Html } from './html.ts';
import { optionBars } from './option-bars.ts';
import { scatter } from './scatter.ts';
import { LEGEND, summaryRows } from './words.ts';

const styles = ['../../player/styles/tokens.css', 'report.css']
	.map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))
	.join('\n');

/** The report as one page that asks nothing of the network and runs no script. `on`: the day, `2026-11-25`. */
export function htmlReport(analysis: Analysis, on: string): string {
	const drawing = scatter(analysis);
	const flagged = analysis.items.filter(({ flags }) => flags.length > 0);

	return html`<!doctype html>
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta
					http-equiv="Content-Security-Policy"
					content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"
				/>
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				<title>Item statistics of the final test</title>
				<link rel="icon" href="data:," />
				<style>
					${trusted(styles)}
				</style>
			</head>
			<body>
				<main>
					<h1>Item statistics of the final test</h1>
					<p class="quiet">Made on ${on}. No learner is named.</p>
					<dl class="summary">
						${summaryRows(analysis).map(
							([name, value]) =>
								html`<div>
									<dt>${name}</dt>
									<dd>${value}</dd>
								</div>`
						)}
					</dl>
					${analysis.notes.map((note) => html`<p class="note">${note}</p>`)}
					<h2>Difficulty and discrimination</h2>
					<p>
						${verdict(flagged.length, analysis.items.length)} In the shaded parts an item is hard, too easy,
						or does not tell learners apart. Each point leads to its item; the table below says the same.
					</p>
					${drawing} ${drawing && key} ${undrawn(analysis.items)}
					<h2>All items</h2>
					${itemTable(analysis.items)}
					<ul class="quiet">
						${LEGEND.map((line) => html`<li>${line}</li>`)}
					</ul>
					<h2>Answers</h2>
					${analysis.items.map(optionBars)}
				</main>
			</body>
		</html> `.html;
}

const key = html`<p class="key-line quiet" aria-hidden="true">
	<svg viewBox="0 0 16 16"><circle class="fine-mark" cx="8" cy="8" r="6" /></svg> nothing to note
	<svg viewBox="0 0 16 16"><path class="flag-mark" d="M8 1l8 14h-16z" /></svg> flagged
</p>`;

function undrawn(items: readonly Item[]): Html | null {
	const count = items.filter(({ r }) => r === null).length;

	return count === 0
		? null
		: html`<p>${count} ${count === 1 ? 'item has' : 'items have'} no discrimination, and no point here.</p>`;
}

function verdict(flagged: number, all: number): string {
	if (flagged === 0) return 'No item is flagged.';

	return `${flagged} of ${all} items ${flagged === 1 ? 'is' : 'are'} flagged.`;
}

/** On a phone its cells stand under each other: roles, because browsers drop those of a table whose display is changed. */
function itemTable(items: readonly Item[]): Html {
	return html`<div class="wide" role="region" aria-label="All items" tabindex="0">
		<table class="items" role="table">
			<thead role="rowgroup">
				<tr role="row">
					<th scope="col" role="columnheader">Item</th>
					<th scope="col" role="columnheader">n</th>
					<th scope="col" role="columnheader">p</th>
					<th scope="col" role="columnheader">95 %</th>
					<th scope="col" role="columnheader">r</th>
					<th scope="col" role="columnheader">Time</th>
					<th scope="col" role="columnheader">Flags</th>
				</tr>
			</thead>
			<tbody role="rowgroup">
				${items.map(
					({ id, n, p, low, high, r, seconds, flags }) =>
						html`<tr role="row">
							<th scope="row" role="rowheader"><a href="#item-${id}">${id}</a></th>
							<td role="cell" data-name="n">${n}</td>
							<td role="cell" data-name="p">${decimals(p)}</td>
							<td role="cell" data-name="95 %">${decimals(low)}–${decimals(high)}</td>
							<td role="cell" data-name="r">${decimals(r)}</td>
							<td role="cell" data-name="time">${time(seconds)}</td>
							<td role="cell" class="flags">${flags.map((flag) => FLAGS[flag]).join('; ')}</td>
						</tr>`
				)}
			</tbody>
		</table>
	</div>`;
}
