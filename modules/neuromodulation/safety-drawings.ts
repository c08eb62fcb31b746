/** A drawing of 96 × 72 units: outlined shapes, and strokes without a fill. */
interface Drawing {
	shapes: readonly { d: string; fill: 'bone' | 'disc' | 'nerve' | 'muscle' | 'lead' | 'plain' }[];
	strokes: string;
}

const circle = (x: number, y: number, r: number) =>
	`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

export const drawings: Record<string, Drawing> = {
	/* A ring with a table that slides into it. */
	mri: {
		shapes: [
			{ d: 'M22 4h52q8 0 8 8v54H14V12q0-8 8-8Z', fill: 'bone' },
			{ d: circle(48, 32, 20), fill: 'plain' },
			{ d: 'M34 38h28v7H34Z', fill: 'disc' },
			{ d: 'M40 45h16v23H40Z', fill: 'disc' }
		],
		strokes: 'M8 68h80'
	},
	/* A thin ring, tilted table. */
	ct: {
		shapes: [
			{ d: circle(38, 33, 29), fill: 'bone' },
			{ d: circle(38, 33, 16), fill: 'plain' },
			{ d: 'M28 37h62v7H28Z', fill: 'disc' },
			{ d: 'M70 44h10v24H70Z', fill: 'disc' }
		],
		strokes: 'M8 68h80'
	},
	/* A lamp on an arm that sends waves into a back. */
	diathermy: {
		shapes: [
			{ d: 'M10 62q0-10 14-10h36q16 0 18 10v6H10Z', fill: 'muscle' },
			{ d: 'M34 18h28l6 14H28Z', fill: 'bone' }
		],
		strokes: 'M48 18V5h34v63M36 37q3 3 0 6t0 6M48 37q3 3 0 6t0 6M60 37q3 3 0 6t0 6'
	},
	/* A knife with a cable and a spark. */
	operation: {
		shapes: [
			{ d: 'M20 14l9-7 36 40-7 7Z', fill: 'disc' },
			{ d: 'M58 54l7-7 9 15Z', fill: 'bone' }
		],
		strokes: 'M22 10Q8 8 8 24t10 22M78 58l8-3M76 66l7 3M82 62h8M8 68h50'
	},
	/* A box with a heart and a flash, two pads. */
	defibrillator: {
		shapes: [
			{ d: 'M22 14h52q6 0 6 6v38q0 6-6 6H22q-6 0-6-6V20q0-6 6-6Z', fill: 'bone' },
			{ d: 'M48 56C30 44 30 28 39 26q6-1 9 5 3-6 9-5c9 2 9 18-9 30Z', fill: 'muscle' },
			{ d: 'M51 29l-9 12h6l-3 10 9-13h-6Z', fill: 'nerve' }
		],
		strokes: 'M36 14V6h24v8M8 68h80'
	},
	/* A can with a coiled lead. */
	pacemaker: {
		shapes: [
			{ d: 'M20 22q0-14 18-14t20 14v14q0 16-20 16T20 36Z', fill: 'lead' },
			{ d: 'M30 8h18v8H30Z', fill: 'bone' }
		],
		strokes: 'M48 12c26-6 34 6 28 18s-4 22 8 30M28 34h6l4-8 5 14 3-6h6'
	},
	/* An arch with a person in it. */
	gate: {
		shapes: [
			{ d: 'M18 68V8h60v60H68V18H28v50Z', fill: 'disc' },
			{ d: circle(48, 30, 6), fill: 'muscle' },
			{ d: 'M40 40q8-5 16 0v14h-3v14H43V54h-3Z', fill: 'muscle' }
		],
		strokes: 'M8 68h80M40 13h16'
	},
	/* A car from the side. */
	car: {
		shapes: [
			{ d: 'M6 52q0-12 10-13l10-2 12-16h26l16 17q12 2 12 14v6H6Z', fill: 'disc' },
			{ d: 'M34 36l8-10h8v10ZM55 36V26h7l9 10Z', fill: 'plain' },
			{ d: circle(26, 58, 9), fill: 'bone' },
			{ d: circle(70, 58, 9), fill: 'bone' }
		],
		strokes: 'M4 68h88'
	},
	/* A tooth and a drill. */
	dentist: {
		shapes: [
			{
				d: 'M14 26c0-14 14-16 20-11 6-5 20-3 20 11 0 12-5 14-6 28-1 12-8 12-9 2-1-8-2-12-5-12s-4 4-5 12c-1 10-8 10-9-2-1-14-6-16-6-28Z',
				fill: 'bone'
			},
			{ d: 'M60 16l26-10 4 8-26 11Z', fill: 'disc' }
		],
		strokes: 'M62 24l-6 14M88 10q8 20-6 32t-4 26'
	},
	/* Waves towards a stone in a kidney. */
	stones: {
		shapes: [
			{ d: 'M60 10c22-4 32 14 28 32s-22 26-32 16c-6-6 4-12 3-22s-10-22 1-26Z', fill: 'muscle' },
			{ d: 'M66 32l8-3 6 6-2 8-9 1-5-6Z', fill: 'bone' }
		],
		strokes: 'M8 20q12 16 0 32M20 16q14 20 0 40M32 12q16 24 0 48M44 26q6 10 0 20'
	},
	/* A chamber with a round window, bubbles. */
	diving: {
		shapes: [
			{ d: 'M22 18h46q22 0 22 22t-22 22H22Q8 62 8 40t14-22Z', fill: 'disc' },
			{ d: circle(36, 40, 12), fill: 'plain' },
			{ d: circle(68, 40, 9), fill: 'plain' }
		],
		strokes: 'M20 62v6M70 62v6M44 18v-8h14v8M31 44q5 4 10 0M32 37v.5M40 37v.5'
	},
	/* A soft pad with a cable and warmth. */
	'heat-pad': {
		shapes: [{ d: 'M14 34q34-8 62 0 4 14 0 30-34 7-62 0-4-14 0-30Z', fill: 'muscle' }],
		strokes:
			'M76 48q14 0 14 12M28 26q-5-5 0-10t0-10M45 24q-5-5 0-10t0-10M62 26q-5-5 0-10t0-10M20 48h50M24 57h42M24 41h42'
	}
};
