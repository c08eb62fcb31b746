/** A chunk as Vite wrote it in the `cjs` format. */
export interface Chunk {
	fileName: string;
	code: string;
	imports: string[];
	isEntry: boolean;
}

/**
 * Turns the chunks of a `cjs` build into classic scripts (P-16): dynamic imports become the loader's, every chunk a define
 * call with the chunks it needs, and the entry a script that starts with the loader. `loader` is the text of loader.js.
 */
export function classicScripts(chunks: Chunk[], loader: string, build: string): Map<string, string> {
	return new Map(chunks.map((chunk) => [chunk.fileName, classicScript(chunk, loader, build)]));
}

function classicScript({ fileName, code, imports, isEntry }: Chunk, loader: string, build: string): string {
	const body = code
		.replace(
			/Promise\.resolve\(\)\.then\(\(\)\s*=>\s*require\((["'`])\.\/([^"'`]+)\1\)\)/g,
			'loadChunk("$2")'
		)
		.replace(/\brequire\((["'`])\.\/([^"'`]+)\1\)/g, 'require("$2")')
		.replaceAll('</script', '<\\/script');
	if (/\bimport\(|require\((["'`])\.\//.test(body))
		throw new Error(`${fileName}: an import was not rewritten`);

	if (isEntry) {
		const start = loader.replace(/\/\*[\s\S]*?\*\//, '').replace('BUILD', build);

		return `(function(){${start}defineChunk("${fileName}",[],function(require,exports){${body}});requireChunk("${fileName}");arriving["${fileName}"]=Promise.resolve(running["${fileName}"]);})();`;
	}

	return `courseChunk(${JSON.stringify(fileName)},${JSON.stringify(imports)},function(require,exports){${body}});`;
}
