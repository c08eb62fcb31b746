/** Resolves once what stands on the page now has been painted; where no frame is drawn, after half a second. */
export function afterPaint(): Promise<void> {
	return new Promise((resolve) => {
		const late = setTimeout(resolve, 500);
		requestAnimationFrame(() => {
			clearTimeout(late);
			setTimeout(resolve);
		});
	});
}
