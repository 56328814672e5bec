import type { Socket as TcpSocket } from 'node:net';
import type { Server, Socket } from 'socket.io';

/** A connection below socket.io, whether or not it has said who it is. */
export interface EngineConnection {
  /** What is held back since the peer does not read. */
  readonly writeBuffer: readonly { readonly data?: unknown }[];
  readonly transport: {
    readonly name: string;
    /** False while something that engine.io has sent is on its way into the kernel. */
    readonly writable: boolean;
    /** The websocket, where there is one, and the TCP connection under it while that stands. */
    readonly socket?: {
      terminate(): void;
      readonly readyState?: number;
      readonly _socket?: TcpSocket | null;
    };
  };
  readonly readyState: string;
  close(discard: boolean): void;
}

/** All of them, those whose peer has fallen silent among them. */
export function engineConnections(server: Server): EngineConnection[] {
  const { clients } = server.engine as unknown as { clients: Record<string, EngineConnection> };
  return Object.values(clients);
}

/** The one that carries a socket. */
export function engineConnection(socket: Socket): EngineConnection {
  return socket.conn as unknown as EngineConnection;
}
