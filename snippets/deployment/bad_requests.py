import json
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import torch
from torch import nn

REFUSED = ValueError, TypeError, KeyError, OverflowError, RecursionError
torch.manual_seed(0)
net = nn.Sequential(nn.Flatten(), nn.Linear(64, 10)).eval()


def answer(body):
    try:
        image = torch.tensor(json.loads(body)["image"], dtype=torch.float32)
        if image.shape != (8, 8) or not image.isfinite().all():
            raise ValueError
    except REFUSED:
        return 400, {"error": 'send JSON: {"image": 8 rows of 8 numbers}'}
    with torch.inference_mode():
        return 200, {"digit": net(image[None]).argmax().item()}


class Digits(BaseHTTPRequestHandler):
    def do_POST(self):
        size = int(self.headers["Content-Length"])
        status, words = answer(self.rfile.read(size))
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(words).encode())

    def log_message(self, *args): ...


images = {"good": [[0] * 8] * 8, "7 rows": [[0] * 8] * 7}
images |= {"words": ["drawn in"] * 8, "nulls": [[None] * 8] * 8}
bodies = {name: json.dumps({"image": one}) for name, one in images.items()}
bodies |= {"no JSON": "a digit", "no image": '{"picture": 1}'}
with ThreadingHTTPServer(("127.0.0.1", 0), Digits) as server:
    Thread(target=server.serve_forever).start()
    for name, body in bodies.items():
        client = HTTPConnection(*server.server_address, timeout=10)
        client.request("POST", "/", body)
        response = client.getresponse()
        print(f"{name:8}", response.status, response.read().decode())
        client.close()
    server.shutdown()
#> good     200 {"digit": 5}
#> 7 rows   400 {"error": "send JSON: {\"image\": 8 rows of 8 numbers}"}
#> words    400 {"error": "send JSON: {\"image\": 8 rows of 8 numbers}"}
#> nulls    400 {"error": "send JSON: {\"image\": 8 rows of 8 numbers}"}
#> no JSON  400 {"error": "send JSON: {\"image\": 8 rows of 8 numbers}"}
#> no image 400 {"error": "send JSON: {\"image\": 8 rows of 8 numbers}"}
