import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens on this machine only, on the wanted port or the next free one; returns the port. 0: any. */
export async function listen(server: Server, wanted: number): Promise<number> {
	for (let port = wanted; port < wanted + 50 && port < 65536; port += 1) {
		if (await tryPort(server, port)) return (server.address() as AddressInfo).port;
	}

	throw new Error(`no free port from ${wanted} on: give another with --port`);
}

function tryPort(server: Server, port: number): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const failed = (error: NodeJS.ErrnoException): void => {
			server.off('listening', listening);
			if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
			else reject(error);
		};
		const listening = (): void => {
			server.off('error', failed);
			resolve(true);
		};

		server.once('error', failed);
		server.once('listening', listening);
		server.listen(port, '127.0.0.1');
	});
}
