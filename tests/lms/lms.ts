import type { Standard } from '../../src/tracking/find-api.ts';
import { profiles, type Profile, type ProfileName } from './profiles.ts';
import { StrictApi, type Data } from './strict-api.ts';

/** What surrounds a launch and changes while it goes on. A page fills it from its own state, a test by hand. */
export interface Surroundings {
	hidden: boolean;
	offline: boolean;
	/** The page is going away. */
	unloading: boolean;
	/** Holds the page for so many milliseconds. */
	hold: (milliseconds: number) => void;
}

/** Not of the learner's making: each launch has its own. */
const PASSING =
	/^cmi\.(core\.)?(session_time|total_time|entry|credit|(lesson_)?mode|_version)$|^cmi\.launch_data$|^adl\.nav/;

/** An LMS with the manners of a profile: what it holds between launches, and a strict API for each launch. */
export class Lms {
	/** As the LMS would report it. */
	held: Data;
	readonly launches: StrictApi[] = [];
	readonly around: Surroundings;
	readonly #standard: Standard;
	readonly #profile: Profile;

	constructor(
		profile: ProfileName,
		standard: Standard,
		{ held = {}, around = {} }: { held?: Data; around?: Partial<Surroundings> } = {}
	) {
		this.#profile = profiles[profile];
		this.#standard = standard;
		this.held = held;
		this.around = { hidden: false, offline: false, unloading: false, hold: () => {}, ...around };
	}

	/** The API object of a new launch. */
	launch(): StrictApi['api'] {
		const { anew, gives, reads, lacks, limits, fails, sends, drops, atOnce, ends, keeps, slow } =
			this.#profile;
		const standard = this.#standard;
		if (anew) this.held = {};
		const atLaunch = begin(this.held, standard, gives);
		let sent: Data = {};

		const save = (data: Data): void => {
			const news = sends?.({ data, atLaunch, sent, standard }) ?? data;
			sent = data;
			if (drops?.(this.around)) return;
			const held = { ...this.held, ...lasting(news) };
			this.held = keeps?.({ held, before: this.held, standard }) ?? held;
		};
		const api = new StrictApi(standard, {
			data: atLaunch,
			...(lacks && { lacks }),
			...(limits && { limits }),
			reads: (element, value) => reads?.({ element, value, atLaunch, standard }) ?? value,
			fails: (name, element, nth) => {
				if (slow) this.around.hold(slow);
				return fails?.({ name, element, nth, around: this.around });
			},
			taken: (name, data) => {
				if (name === 'SetValue' ? atOnce : name === 'Commit') save(data);
				if (name === 'Finish') save(ends?.({ ...data }, standard) ?? data);
			}
		});
		this.launches.push(api);

		return api.api;
	}

	/** All that was refused, over all launches. */
	get refusals(): string[] {
		return this.launches.flatMap(({ refusals }) => refusals);
	}

	/** All calls, over all launches. */
	get log(): string[] {
		return this.launches.flatMap(({ log }) => log);
	}
}

/** What a launch begins with: in SCORM 2004 an attempt that was not suspended is over, and the next one is empty (2.7, M-01). */
function begin(held: Data, standard: Standard, gives: Profile['gives']): Data {
	const core = standard === 'scorm12' ? 'cmi.core.' : 'cmi.';
	const suspended = held[`${core}exit`] === 'suspend';
	const back = standard === 'scorm12' || suspended ? lasting(held) : {};
	const entry = Object.keys(back).length === 0 ? 'ab-initio' : suspended ? 'resume' : '';
	const data = { ...back, [`${core}entry`]: entry, [`${core}exit`]: '' };

	return { ...data, ...gives?.(data, standard) };
}

function lasting(data: Data): Data {
	return Object.fromEntries(Object.entries(data).filter(([element]) => !PASSING.test(element)));
}
