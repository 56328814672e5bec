import type { Server } from 'socket.io';

/** A connection below socket.io, whether or not it has said who it is. */
export interface EngineConnection {
  /** What is held back since the peer does not read. */
  readonly writeBuffer: readonly { readonly data?: unknown }[];
  readonly transport: { readonly socket?: { terminate(): void } };
  close(discard: boolean): void;
}

/** All of them, those whose peer has fallen silent among them. */
export function engineConnections(server: Server): EngineConnection[] {
  const { clients } = server.engine as unknown as { clients: Record<string, EngineConnection> };
  return Object.values(clients);
}
