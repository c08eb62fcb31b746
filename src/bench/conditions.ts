/** What the browser is made to feel like. */
export interface Condition {
	name: string;
	/** How many times slower the processor is. */
	slowdown: number;
	/** Null: as fast as the machine. */
	network: { latency: number; kilobitsDown: number; kilobitsUp: number } | null;
}

export const conditions: readonly Condition[] = [
	{ name: '1× processor, no network limit', slowdown: 1, network: null },
	{
		name: '4× slower processor, slow 4G (562 ms, 1,475 kbit/s down, 675 kbit/s up)',
		slowdown: 4,
		network: { latency: 562, kilobitsDown: 1475, kilobitsUp: 675 }
	}
];
