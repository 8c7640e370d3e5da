import json
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Flatten(), nn.Linear(64, 10)).eval()


class Digits(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        image = torch.tensor(json.loads(body)["image"], dtype=torch.float32)
        with torch.inference_mode():
            digit = net(image[None]).argmax().item()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps({"digit": digit}).encode())

    def log_message(self, *args): ...  # else it prints each request


with ThreadingHTTPServer(("127.0.0.1", 0), Digits) as server:
    Thread(target=server.serve_forever).start()
    client = HTTPConnection(*server.server_address, timeout=10)
    image = torch.rand(8, 8)
    client.request("POST", "/", json.dumps({"image": image.tolist()}))
    response = client.getresponse()
    print(response.status, response.getheader("Content-Type"))
    told = json.loads(response.read())
    print("as torch:", told == {"digit": net(image[None]).argmax().item()})
    client.close()
    server.shutdown()
#> 200 application/json
#> as torch: True
