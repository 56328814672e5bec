// What one writes by hand with socket.io: a room, a broadcast for each message, nothing stored.
import { createServer } from 'node:http';
import { Server } from 'socket.io';

const http = createServer();
const io = new Server(http);
let seq = 0;

io.on('connection', (socket) => {
  socket.on('join', (answer) => {
    void socket.join('room');
    answer({ ok: true, seq });
  });
  socket.on('say', ({ id, text }, answer) => {
    seq += 1;
    io.to('room').emit('message', { seq, id, by: socket.id, at: Date.now(), text });
    answer({ ok: true, seq });
  });
});

http.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () =>
  console.log(`listening on ${http.address().port}`),
);
