import json
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socket import create_connection
from threading import Thread

LARGEST = 10_000  # bytes of a request


class Limited(BaseHTTPRequestHandler):
    timeout = 1  # seconds to wait for one that sends nothing

    def do_POST(self):
        try:
            size = int(self.headers["Content-Length"])
            if size > LARGEST:  # do not even read it
                return self.reply(413, f"at most {LARGEST} bytes")
            if size < 0:  # read(-1) would read without end
                raise ValueError("a negative size")
            return self.reply(200, f"read {len(self.rfile.read(size))} bytes")
        except (TypeError, ValueError):
            return self.reply(400, "say how many bytes follow")
        except TimeoutError:
            return self.reply(408, "fewer bytes came than were said")

    def reply(self, status, words):
        self.send_response(status)
        self.end_headers()
        self.wfile.write(json.dumps(words).encode())

    def log_message(self, *args): ...


requests = (4, "four"), (20_000, ""), (-1, ""), ("x", ""), (9, "four")
with ThreadingHTTPServer(("127.0.0.1", 0), Limited) as server:
    Thread(target=server.serve_forever).start()
    for said, sent in requests:
        client = HTTPConnection(*server.server_address, timeout=10)
        client.request("POST", "/", sent, {"Content-Length": said})
        response = client.getresponse()
        print(said, "bytes:", response.status, response.read().decode())
        client.close()
    with create_connection(server.server_address, timeout=10) as silent:
        print("a client that says nothing is sent", silent.recv(1000))
    server.shutdown()
#> 4 bytes: 200 "read 4 bytes"
#> 20000 bytes: 413 "at most 10000 bytes"
#> -1 bytes: 400 "say how many bytes follow"
#> x bytes: 400 "say how many bytes follow"
#> 9 bytes: 408 "fewer bytes came than were said"
#> a client that says nothing is sent b''
