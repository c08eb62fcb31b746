import type { Attempt, Call, Interaction, Objective, Result } from './attempt.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import type { Manifest } from './manifest.ts';
import { pageShell } from './page-shell.ts';
import { clockWords, objectiveWords, resultWords, scoreWords, timeWords, whenWords } from './words.ts';

/** All that is known of an attempt, for reading. `manifest`: null where the package is gone. */
export function attemptPage(attempt: Attempt, manifest: Manifest | null): Html {
	const title = manifest?.title ?? attempt.package;
	const scos = Object.entries(attempt.scos);

	return pageShell({
		title: `Attempt ${attempt.attempt} – ${title}`,
		body: html`<main class="attempt">
			<header>
				<p><a href="/">Packages</a></p>
				<h1>Attempt ${attempt.attempt}: ${title}</h1>
				<p class="details">
					${manifest?.edition ?? attempt.standard} · ${attempt.package}.zip · begun
					${whenWords(attempt.started)} · last stored ${whenWords(attempt.updated)}
				</p>
				<p class="outcome">${resultWords(attempt)}</p>
				<p class="ways">
					${manifest === null ? null : html`<a class="button primary" href="/play/${attempt.package}">Play</a>`}
					<a class="button" href="/attempts/${attempt.package}/${attempt.attempt}.json">As JSON</a>
				</p>
			</header>
			${
				scos.length === 1
					? result(attempt)
					: scos.map(
							([, sco]) =>
								html`<section>
									<h2>${sco.title}</h2>
									${result(sco)}
								</section>`
						)
			}
			${log(attempt)}
		</main>`
	});
}

function result(of: Result): Html {
	return html`<dl class="facts">
			${fact('Completion', of.status.completion)} ${fact('Success', of.status.success)}
			${fact('Lesson status', of.status.lesson_status)} ${fact('Score', scoreWords(of.score) || 'none')}
			${fact('Time of finished sessions', timeWords(of.totalTime))}
			${fact('Last session', timeWords(of.sessionTime))} ${fact('Exit', of.exit || 'none')}
			${fact('Location', of.location || 'none')}
		</dl>
		<h3>Suspend data</h3>
		${
			of.suspendData === ''
				? html`<p>None.</p>`
				: html`<p class="details">${of.suspendData.length.toLocaleString('en')} characters</p>
						<pre class="scroll" tabindex="0" role="region" aria-label="Suspend data">${of.suspendData}</pre>`
		}
		<h3>Objectives</h3>
		${of.objectives.length === 0 ? html`<p>None.</p>` : objectives(of.objectives)}
		<h3>Interactions</h3>
		${of.interactions.length === 0 ? html`<p>None.</p>` : interactions(of.interactions)}`;
}

function fact(name: string, value: string): Html {
	return html`<div>
		<dt>${name}</dt>
		<dd>${value}</dd>
	</div>`;
}

function objectives(all: readonly Objective[]): Html {
	return table(
		'Objectives',
		['Objective', 'Score', 'Status', 'Progress'],
		all.map(({ id, description, progress, score, ...said }) => [
			description === '' ? id : html`${id}<span class="description">${description}</span>`,
			scoreWords(score),
			objectiveWords(said),
			progress === '' ? '' : `${Math.round(Number(progress) * 100)} %`
		])
	);
}

function interactions(all: readonly Interaction[]): Html {
	return table(
		'Interactions',
		['Interaction', 'Type', 'Response', 'Right response', 'Result', 'Took', 'At', 'Objectives'],
		all.map(({ id, type, response, correct, result, latency, time, objectives }) => [
			id,
			type,
			response,
			correct.join(' | '),
			result,
			latency,
			time,
			objectives.join(', ')
		])
	);
}

function table(name: string, heads: readonly string[], rows: readonly (readonly (string | Html)[])[]): Html {
	return html`<div class="scroll" tabindex="0" role="region" aria-label="${name}">
		<table class="${name.toLowerCase()}">
			<thead>
				<tr>
					${heads.map((head) => html`<th scope="col">${head}</th>`)}
				</tr>
			</thead>
			<tbody>
				${rows.map(
					(row) =>
						html`<tr>
							${row.map((cell) => html`<td>${cell}</td>`)}
						</tr>`
				)}
			</tbody>
		</table>
	</div>`;
}

function log({ log: calls, dropped }: Attempt): Html {
	const errors = calls.filter(({ error }) => error !== '0').length;

	return html`<section>
		<h2>Calls of the course</h2>
		<p class="details">
			${calls.length.toLocaleString('en')} calls, ${errors} with an
			error${dropped === 0 ? null : html`; ${dropped.toLocaleString('en')} earlier ones are not kept`}
		</p>
		${
			calls.length === 0
				? null
				: html`<div class="scroll log" tabindex="0" role="region" aria-label="Calls">
						<table class="calls">
							<thead>
								<tr>
									<th scope="col" class="call">Call</th>
									<th scope="col">Value</th>
									<th scope="col" class="returned">Returned</th>
									<th scope="col" class="at">At</th>
								</tr>
							</thead>
							<tbody>
								${calls.map((call, index) => callRow(call, calls[index - 1]))}
							</tbody>
						</table>
					</div>`
		}
	</section>`;
}

function callRow(
	{ at, call, element, value, returned, error, launch }: Call,
	before: Call | undefined
): Html {
	const isError = error !== '0';

	return html`${
			before?.launch === launch
				? null
				: html`<tr class="launch">
						<th scope="rowgroup" colspan="4">Launch, ${whenWords(at)}</th>
					</tr>`
		}
		<tr class="${isError ? 'error' : ''}">
			<td>${call}${element === null ? null : html` <span class="element">${element}</span>`}</td>
			<td><span class="value">${value ?? ''}</span></td>
			<td>${[returned, isError ? `error ${error}` : ''].filter((word) => word !== '').join(', ')}</td>
			<td>${clockWords(at)}</td>
		</tr>`;
}
