import { printPage } from '../print-page.ts';
import './print-alone.css';

/** Prints one element without the page around it; false where the browser may not have begun (see `printPage`). */
export function printAlone(element: Element): boolean {
	const { classList } = document.documentElement;
	classList.add('prints-alone');
	element.classList.add('printed');
	try {
		return printPage();
	} finally {
		classList.remove('prints-alone');
		element.classList.remove('printed');
	}
}
