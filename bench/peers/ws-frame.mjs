// The limit of one write for each reader and message: `ws` alone, the frame made once and written to
// every socket as it is. It speaks as much of socket.io's text packets as the clients need.
import { createServer } from 'node:http';
import { randomUUID } from 'node:crypto';
import { Sender, WebSocketServer } from 'ws';

const http = createServer();
const server = new WebSocketServer({ server: http });
const room = new Set();
let seq = 0;

function frameOf(text) {
  const options = { fin: true, rsv1: false, opcode: 1, mask: false, readOnly: false };
  return Buffer.concat(Sender.frame(Buffer.from(text), options));
}

server.on('connection', (ws, request) => {
  const by = randomUUID();
  ws.send('0{}');
  ws.on('close', () => room.delete(request.socket));
  ws.on('message', (data) => {
    const packet = data.toString();
    if (packet === '40') {
      ws.send('40{}');
      return;
    }
    const bracket = packet.indexOf('[');
    const number = packet.slice(2, bracket);
    const [event, said] = JSON.parse(packet.slice(bracket));
    if (event === 'join') {
      room.add(request.socket);
    } else {
      seq += 1;
      const message = { seq, id: said.id, by, at: Date.now(), text: said.text };
      const frame = frameOf('42' + JSON.stringify(['message', message]));
      for (const socket of room) socket.write(frame);
    }
    ws.send(`43${number}` + JSON.stringify([{ ok: true, seq }]));
  });
});

http.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () =>
  console.log(`listening on ${http.address().port}`),
);
