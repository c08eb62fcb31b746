import { printPage } from '../print-page.ts';
import './print-alone.css';

/** Prints one element without the page around it; false where the browser may not have begun (see `printPage`). */
export function printAlone(element: Element): boolean {
	const around: Element[] = [];
	for (let each = element.parentElement; each; each = each.parentElement) around.push(each);

	element.classList.add('prints-alone');
	for (const { classList } of around) classList.add('prints-within');
	try {
		return printPage();
	} finally {
		element.classList.remove('prints-alone');
		for (const { classList } of around) classList.remove('prints-within');
	}
}
