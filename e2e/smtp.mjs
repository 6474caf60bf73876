// A real mail server for tests: prints `port N`, then one line of JSON for every message that it takes.
// `node smtp.mjs [--refuse N] [--code C] [--slow MS]`: refuses the first N messages with code C (451), answers after MS milliseconds.
import { parseArgs } from "node:util";
import { SMTPServer } from "smtp-server";

const { values } = parseArgs({
  options: {
    refuse: { type: "string", default: "0" },
    code: { type: "string", default: "451" },
    slow: { type: "string", default: "0" },
  },
});
let refusals = Number(values.refuse);

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS", "AUTH"],
  onData(stream, session, done) {
    const parts = [];
    stream.on("data", (part) => parts.push(part));
    stream.on("end", async () => {
      await new Promise((resolve) => setTimeout(resolve, Number(values.slow)));
      if (refusals > 0) {
        refusals -= 1;
        const refusal = new Error("not now");
        refusal.responseCode = Number(values.code);
        return done(refusal);
      }
      const message = {
        from: session.envelope.mailFrom.address,
        to: session.envelope.rcptTo.map((to) => to.address),
        source: Buffer.concat(parts).toString("base64"),
      };
      process.stdout.write(`${JSON.stringify(message)}\n`);
      done();
    });
  },
});
server.on("error", (error) => process.stderr.write(`${error.message}\n`));
server.listen(0, "127.0.0.1", () => process.stdout.write(`port ${server.server.address().port}\n`));
// Ends with the test that started it.
process.stdin.on("end", () => process.exit(0)).resume();
