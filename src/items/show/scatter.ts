import type { Analysis, Item } from '../analyse.ts';
import { FLAGS } from '../flags.ts';
import { decimals } from './figures.ts';
import { html, type Html } from './html.ts';

/** In units of the drawing, which scales with the page. */
const WIDTH = 640;
const HEIGHT = 460;
const LEFT = 68;
const RIGHT = 24;
const TOP = 48;
const BOTTOM = 64;

/**
 * Difficulty against discrimination, a point per item. Points are links to the items, so that keyboard and touch reach them; the name
 * shows at the point that has the pointer or the focus. The table of items says the same. Null where no item has a
 * discrimination.
 */
export function scatter({ items }: Pick<Analysis, 'items'>): Html | null {
	const placed = items.filter(hasR);
	if (placed.length === 0) return null;

	const least = Math.min(-0.2, ...placed.map(({ r }) => Math.floor(r * 5) / 5));
	const most = Math.max(0.6, ...placed.map(({ r }) => Math.ceil(r * 5) / 5));
	const x = (p: number) => rounded(LEFT + p * (WIDTH - LEFT - RIGHT));
	const y = (r: number) => rounded(TOP + ((most - r) / (most - least)) * (HEIGHT - TOP - BOTTOM));
	const steps = Array.from({ length: Math.round((most - least) / 0.2) + 1 }, (_, step) => least + step * 0.2);
	const [left, right, top, bottom] = [x(0), x(1), y(most), y(least)];

	return html`<svg
		class="scatter"
		viewBox="0 0 ${WIDTH} ${HEIGHT}"
		role="group"
		aria-label="Difficulty and discrimination of ${placed.length} items"
	>
		<g aria-hidden="true">
			<rect
				class="zone"
				x="${left}"
				y="${top}"
				width="${rounded(x(0.3) - left)}"
				height="${rounded(bottom - top)}"
			/>
			<rect
				class="zone"
				x="${x(0.95)}"
				y="${top}"
				width="${rounded(right - x(0.95))}"
				height="${rounded(bottom - top)}"
			/>
			<rect
				class="zone"
				x="${left}"
				y="${y(0.15)}"
				width="${rounded(right - left)}"
				height="${rounded(bottom - y(0.15))}"
			/>
			${steps.map(
				(r) =>
					html`<line
							class="${Math.abs(r) < 1e-9 ? 'zero' : 'grid'}"
							x1="${left}"
							x2="${right}"
							y1="${y(r)}"
							y2="${y(r)}"
						/>
						<text class="tick" x="${left - 8}" y="${rounded(y(r) + 6)}" text-anchor="end"
							>${decimals(r, 1)}</text
						>`
			)}
			${[0, 0.2, 0.4, 0.6, 0.8, 1].map(
				(p) =>
					html`<text class="tick" x="${x(p)}" y="${bottom + 24}" text-anchor="middle"
						>${decimals(p, 1)}</text
					>`
			)}
			<text class="axis" x="${rounded((left + right) / 2)}" y="${HEIGHT - 8}" text-anchor="middle">
				p: share right
			</text>
			<text class="axis" x="8" y="28">r: discrimination</text>
		</g>
		${placed.map((item) => point(item, x(item.p), y(item.r)))}
	</svg>`;
}

function point({ id, p, r, flags }: Item, x: number, y: number): Html {
	const said = [`p ${decimals(p)}`, `r ${decimals(r)}`, ...flags.map((flag) => FLAGS[flag])].join(', ');
	// A name grows towards the middle of the drawing, and stands below the point where there is no room above.
	const anchor = x > WIDTH * 0.6 ? 'end' : x < WIDTH * 0.3 ? 'start' : 'middle';
	const mark =
		flags.length > 0
			? html`<path class="dot" d="M${x} ${rounded(y - 8)} l8 14 h-16 z" />`
			: html`<circle class="dot" cx="${x}" cy="${y}" r="6" />`;

	return html`<a
		class="point ${flags.length > 0 ? 'flagged' : 'fine'}"
		href="#item-${id}"
		aria-label="${id}: ${said}"
	>
		<circle class="reach" cx="${x}" cy="${y}" r="14" />${mark}
		<text
			class="name"
			x="${x}"
			y="${rounded(y < 70 ? y + 36 : y - 20)}"
			text-anchor="${anchor}"
			aria-hidden="true"
			>${id}</text
		>
	</a>`;
}

function hasR(item: Item): item is Item & { r: number } {
	return item.r !== null;
}

function rounded(value: number): number {
	return Math.round(value * 10) / 10;
}
