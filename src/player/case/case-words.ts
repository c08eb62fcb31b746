import { caseWords as own } from '#own/case/case-words';
import type { Decision } from '../../assessment/case.ts';
import { isUnsafe } from '../../assessment/case.ts';
import { spoken } from '../spoken.ts';

/** The words of cases, in the language that is shown. */
export const caseWords = spoken('caseWords', own);

/** What a choice was worth, in a word or two. */
export function verdict(decision: Decision, forPatients: boolean): string {
	const { worth, worthPatients, worthUnsafe, worthUnsafePatients } = caseWords;
	if (isUnsafe(decision)) return forPatients ? worthUnsafePatients : worthUnsafe;

	const byPoints: Readonly<Record<number, string>> = forPatients ? worthPatients : worth;

	return byPoints[decision.choice.points] ?? '';
}
