import { createServer, request } from 'node:http';
import { type AddressInfo, type Socket, connect } from 'node:net';

export interface SiteProxy {
  port: number;
  close(): Promise<void>;
}

/**
 * Takes a browser's requests for any host and hands them to one server on the loopback, the name kept in the Host header.
 * Firefox needs it: it can map a host's name but not its port.
 */
export async function startSiteProxy(sitesPort: number): Promise<SiteProxy> {
  const server = createServer((incoming, outgoing) => {
    // A request to a proxy names the whole address.
    const { host, pathname, search } = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'localhost'}`);
    const onward = request({ host: '127.0.0.1', port: sitesPort, method: incoming.method, path: pathname + search, headers: { ...incoming.headers, host } }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(onward);
  });
  // A browser that wants https asks for a tunnel: handed on as it is, so that the server counts it and refuses it.
  server.on('connect', (incoming, socket: Socket) => {
    const onward = connect(sitesPort, '127.0.0.1', () => onward.write(`CONNECT ${incoming.url} HTTP/1.1\r\nHost: ${incoming.url}\r\n\r\n`));
    for (const end of [socket, onward]) end.on('error', () => { socket.destroy(); onward.destroy(); });
    onward.pipe(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
