/** The latest calls in the panel; all of them are on the attempt's page. */
const shownCalls = 500;

/** Shows and hides the panel, and returns what adds a call to it. */
export function logPanel() {
	const button = document.getElementById('log-button');
	const panel = document.getElementById('log');
	const rows = document.getElementById('calls');
	const region = panel.querySelector('.scroll');

	button.addEventListener('click', () => {
		panel.hidden = !panel.hidden;
		button.setAttribute('aria-expanded', String(!panel.hidden));
		region.scrollTop = region.scrollHeight;
	});

	return ({ call, element, value, returned, error }) => {
		const isAtEnd = region.scrollTop + region.clientHeight >= region.scrollHeight - 20;
		const row = document.createElement('tr');
		row.className = error === '0' ? '' : 'error';
		row.append(
			cell(call, element === null ? null : span('element', element)),
			cell('', span('value', value ?? '')),
			cell([returned, error === '0' ? '' : `error ${error}`].filter((word) => word !== '').join(', '))
		);
		rows.append(row);
		if (rows.childElementCount > shownCalls) rows.firstElementChild.remove();
		if (isAtEnd) region.scrollTop = region.scrollHeight;
	};
}

function cell(text, inside = null) {
	const made = document.createElement('td');
	made.append(text, ...(inside === null ? [] : [' ', inside]));

	return made;
}

function span(name, text) {
	const made = document.createElement('span');
	made.className = name;
	made.textContent = text;

	return made;
}
