from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

with HTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler) as server:
    thread = Thread(target=server.serve_forever)
    thread.start()
    address = server.server_address
    server.shutdown()  # waits until serve_forever returns
    thread.join()
HTTPConnection(*address, timeout=10).request("GET", "/")
#! ConnectionRefusedError: [Errno 111] Connection refused
