import { untrack } from 'svelte';

/** What a figure that sets tasks is given beside its caption. Nothing of it: the learner chooses a task, or none. */
export interface TaskProps {
	/**
	 * The task that is set, by its id: the figure names it after “Task:” and offers no choice of tasks. Until it is done the figure
	 * says “Not yet.”, then “Done.”. Of an id that it does not know it says none of this.
	 */
	task?: string;
	/** Told each time the learner has changed something: whether the task is done now. Not told at the start. */
	onverdict?: (done: boolean) => void;
	/** The figure says nothing of whether the task is done, in no words and no marks (exams). */
	silent?: boolean;
}

/**
 * Tells `onverdict` of every change, from a component's script. `verdict` makes a new object for each state of the figure, or
 * nothing while no task is set.
 */
export function tellVerdict(
	verdict: () => { done: boolean } | undefined,
	onverdict: () => TaskProps['onverdict']
): void {
	let begun = false;

	$effect(() => {
		const now = verdict();
		if (begun && now) untrack(() => onverdict()?.(now.done));
		begun = true;
	});
}
