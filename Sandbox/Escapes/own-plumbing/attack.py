# What a program may do with itself: pipes, pairs, events, timers, signals as files. None of it is an attack.
import ctypes
import os
import select
import signal
import socket

libc = ctypes.CDLL(None, use_errno=True)
reader, writer = os.pipe()
os.write(writer, b"pipe")
here, there = socket.socketpair()
here.send(b"pair")
event = os.eventfd(0)
os.eventfd_write(event, 7)
timer = libc.timerfd_create(1, 0)
libc.timerfd_settime(timer, 0, ctypes.byref((ctypes.c_long * 4)(0, 0, 0, 1_000_000)), None)
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
news = libc.signalfd(-1, ctypes.byref(ctypes.c_uint64(1 << signal.SIGUSR1 - 1)), 0)
os.kill(os.getpid(), signal.SIGUSR1)
poll = select.epoll()
for file in (reader, there.fileno(), event, timer, news):
    poll.register(file, select.EPOLLIN)
ready = set()
while len(ready) < 5:
    ready |= {file for file, _ in poll.poll(1)}
print("contained" if os.read(reader, 9) + there.recv(9) == b"pipepair" else "broken")
