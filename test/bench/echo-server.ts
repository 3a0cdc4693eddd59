import type { AddressInfo } from "node:net";
import express from "express";

/** The yardstick of `bench turn`: express, JSON in, JSON out, nothing else. Prints its port. */
const app = express();
app.post("/echo", express.json(), (request, response) => void response.json(request.body));
const server = app.listen(0, "127.0.0.1", () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
