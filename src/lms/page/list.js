const form = document.getElementById('import');
const input = document.getElementById('zip');
const result = document.getElementById('import-result');
const largest = 200 * 1024 * 1024;

input.addEventListener('change', () => {
	if (input.files.length > 0) void importZip(input.files[0]);
});
form.addEventListener('submit', (event) => event.preventDefault());

// The whole page takes a file, so that a miss does not open it in place of the page.
for (const event of ['dragenter', 'dragover']) document.addEventListener(event, over);
document.addEventListener('dragleave', (event) => {
	if (event.relatedTarget === null) form.classList.remove('over');
});
document.addEventListener('drop', (event) => {
	event.preventDefault();
	form.classList.remove('over');
	const [file] = event.dataTransfer.files;
	if (file) void importZip(file);
});

for (const link of document.querySelectorAll('[data-window]')) {
	link.addEventListener('click', (event) => {
		event.preventDefault();
		window.open(link.href, '', 'width=1100,height=760');
	});
}

function over(event) {
	event.preventDefault();
	form.classList.add('over');
}

async function importZip(file) {
	if (file.size > largest) return say('The file is larger than 200 MB: few LMSs would take it.', true);

	say(`Importing ${file.name} …`, false);
	try {
		const answer = await fetch(`/import?name=${encodeURIComponent(file.name)}`, {
			method: 'POST',
			body: file
		});
		const { refused, title } = await answer.json();
		if (refused !== undefined) return say(`${file.name} is not imported. ${refused}`, true);

		say(`“${title}” is imported.`, false);
		location.reload();
	} catch {
		say(`${file.name} is not imported: the LMS does not answer.`, true);
	} finally {
		input.value = '';
	}
}

function say(words, isFault) {
	result.textContent = words;
	result.className = isFault ? 'fault' : '';
}
