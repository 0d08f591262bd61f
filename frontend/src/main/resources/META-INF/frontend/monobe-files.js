// Sends files over lines that break.

const LONGEST_SIDE = 3000;
const LARGE_PHOTO = 1_500_000;
const TRIES = 5;

/** A large photograph drawn smaller, so that it gets through a weak line; anything else as it is. */
async function smaller(file) {
  if (!file.type.startsWith("image/") || file.size < LARGE_PHOTO) {
    return file;
  }
  try {
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    const pen = canvas.getContext("2d");
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const drawn = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
    return drawn && drawn.size < file.size ? drawn : file;
  } catch {
    // A kind this browser cannot open (HEIC on most): the server knows more.
    return file;
  }
}

/** Until so many seconds are over, or the line is back. */
const pause = (seconds) =>
  new Promise((done) => {
    const over = () => {
      removeEventListener("online", over);
      done();
    };
    addEventListener("online", over);
    setTimeout(over, seconds * 1000);
  });

const SMALL_PIECE = 1 << 18;
const LARGE_PIECE = 1 << 20;
const QUICK = 1000;
const BREAKS = 3;

/** SHA-256 as hexadecimal digits. */
async function hash(blob) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await blob.arrayBuffer()));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Sends chosen files one by one and says how far it is. In pieces, where the page takes them: the
 * server says how far a file has got, also one of an earlier page, and it goes on from there.
 */
class FileChooser extends HTMLElement {
  connectedCallback() {
    if (this.input) {
      return;
    }
    this.input = document.createElement("input");
    this.input.type = "file";
    this.input.multiple = true;
    this.input.className = "input";
    this.input.id = this.getAttribute("input-id");
    this.input.accept = this.getAttribute("accept");
    this.input.setAttribute("aria-label", this.getAttribute("label"));
    this.input.addEventListener("change", () => this.send([...this.input.files]));
    this.bar = document.createElement("progress");
    this.bar.className = "sending-bar";
    this.bar.max = 100;
    this.bar.hidden = true;
    this.bar.setAttribute("aria-label", this.getAttribute("label"));
    this.status = document.createElement("p");
    this.status.className = "field__note";
    this.status.setAttribute("role", "status");
    this.append(this.input, this.bar, this.status);
  }

  async send(files) {
    this.input.disabled = true;
    let failed = "";
    for (const file of files) {
      if (!(await this.sendOne(file))) {
        failed = this.getAttribute("failed").replace("{0}", file.name);
      }
    }
    this.input.disabled = false;
    this.input.value = "";
    this.bar.hidden = true;
    this.status.textContent = failed;
    this.input.focus();
    this.dispatchEvent(new CustomEvent("monobe-sent"));
  }

  async sendOne(file) {
    this.say("sending", file, 0);
    const body = await smaller(file);
    return this.hasAttribute("pieces") && window.crypto?.subtle && body.size > 0
      ? this.sendInPieces(file, body)
      : this.sendWhole(file, body);
  }

  async sendWhole(file, body) {
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const { status } = await this.post(file, body, {}, (sent) => sent / body.size);
      if (status === 200 || (status > 0 && status < 500)) {
        return status === 200;
      }
      if (attempt < TRIES) {
        this.say("again", file, 0);
        await pause(2 ** attempt);
      }
    }
    return false;
  }

  async sendInPieces(file, body) {
    const whole = { "X-Upload-SHA256": await hash(body), "X-Upload-Size": body.size };
    const percent = (at) => Math.floor((100 * at) / body.size);
    let step = SMALL_PIECE;
    let breaks = 0;
    let restarts = 0;
    let reached = 0;
    let at;
    for (;;) {
      const asked = at === undefined;
      const began = performance.now();
      const answer = asked ? await this.post(file, "", whole) : await this.piece(file, body, whole, at, step);
      if (answer.status === 200) {
        breaks = asked ? breaks : 0;
        if (answer.at >= body.size) {
          return true;
        }
        // Back to a point that was passed: what arrived was not what was sent.
        restarts += !asked && answer.at <= at ? 1 : 0;
        if (restarts > BREAKS) {
          return false;
        }
        at = answer.at;
        reached = at;
        step = performance.now() - began < QUICK ? Math.min(step * 2, LARGE_PIECE) : SMALL_PIECE;
        this.say("sending", file, percent(at));
      } else if (answer.status > 0 && answer.status < 500) {
        return false;
      } else if (++breaks <= BREAKS) {
        this.say("again", file, percent(reached));
        await pause(2 ** breaks);
        step = SMALL_PIECE;
        at = undefined;
      } else if (await this.isToGoOn(file, percent(reached))) {
        breaks = 0;
        at = undefined;
      } else {
        return false;
      }
    }
  }

  async piece(file, body, whole, at, step) {
    const bytes = body.slice(at, at + step);
    const headers = { ...whole, "X-Upload-Offset": at, "X-Piece-SHA256": await hash(bytes) };
    return this.post(file, bytes, headers, (sent) => (at + Math.min(sent, bytes.size)) / body.size);
  }

  /** Waits for her: the line stays broken. */
  isToGoOn(file, percent) {
    this.say("broken", file, percent);
    return new Promise((done) => {
      const actions = document.createElement("div");
      actions.className = "actions";
      const button = (name, className, answer) => {
        const made = document.createElement("button");
        made.type = "button";
        made.className = className;
        made.textContent = this.getAttribute(name);
        made.addEventListener("click", () => {
          actions.remove();
          done(answer);
        });
        return made;
      };
      actions.append(
        button("retry", "button button--primary", true),
        button("give-up", "button button--plain", false),
      );
      this.append(actions);
      actions.firstElementChild.focus();
    });
  }

  /** The answer's status, 0 when the line broke, and how far the server has got. */
  post(file, body, headers, share) {
    return new Promise((done) => {
      const request = new XMLHttpRequest();
      request.upload.onprogress = ({ loaded }) =>
        share && this.say("sending", file, Math.floor(100 * Math.min(1, share(loaded))));
      request.onloadend = () =>
        done({ status: request.status, at: Number(request.getResponseHeader("X-Upload-Offset") ?? Infinity) });
      request.open("POST", this.getAttribute("target"));
      request.setRequestHeader("Content-Type", body.type || "application/octet-stream");
      request.setRequestHeader("X-Filename", encodeURIComponent(file.name));
      for (const [name, value] of Object.entries(headers)) {
        request.setRequestHeader(name, value);
      }
      request.send(body);
    });
  }

  /** In steps of ten, so that a screen reader is not talking all the time. */
  say(what, file, percent) {
    this.bar.hidden = false;
    this.bar.value = percent;
    const text = this.getAttribute(what)
      .replace("{0}", file.name)
      .replace("{1}", what === "sending" ? Math.floor(percent / 10) * 10 : percent);
    if (this.status.textContent !== text) {
      this.status.textContent = text;
    }
  }
}

customElements.get("monobe-file-chooser") ?? customElements.define("monobe-file-chooser", FileChooser);
