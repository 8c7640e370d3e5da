import json
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

LARGEST = 10_000  # bytes of a request
REFUSED = (ValueError, TypeError, KeyError, RecursionError)


def answer(body):
    if [len(row) for row in json.loads(body)["image"]] != [8] * 8:
        raise ValueError("an image has 8 rows of 8 numbers")
    return {"digit": 0}  # the network would say


class Digits(BaseHTTPRequestHandler):
    timeout = 5  # seconds to wait for one that sends nothing

    def do_POST(self):
        try:
            size = int(self.headers.get("Content-Length", 0))
            if not 0 <= size <= LARGEST:  # do not even read it
                return self.reply(413, {"error": f"at most {LARGEST} bytes"})
            return self.reply(200, answer(self.rfile.read(size)))
        except REFUSED as error:
            return self.reply(400, {"error": str(error)})

    def reply(self, status, words):
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(words).encode())

    def log_message(self, *args): ...


with ThreadingHTTPServer(("127.0.0.1", 0), Digits) as server:
    Thread(target=server.serve_forever).start()
    good, short = [[0] * 8] * 8, [[0] * 8] * 7
    bodies = [json.dumps({"image": image}) for image in (good, short)]
    for body in [*bodies, "no JSON", '{"picture": 1}', "20000 bytes follow"]:
        size = 20_000 if "bytes" in body else len(body)
        client = HTTPConnection(*server.server_address, timeout=10)
        client.request("POST", "/", body, {"Content-Length": str(size)})
        response = client.getresponse()
        print(response.status, response.read().decode())
        client.close()
    server.shutdown()
#> 200 {"digit": 0}
#> 400 {"error": "an image has 8 rows of 8 numbers"}
#> 400 {"error": "Expecting value: line 1 column 1 (char 0)"}
#> 400 {"error": "'image'"}
#> 413 {"error": "at most 10000 bytes"}
