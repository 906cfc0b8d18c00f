"""How long from `git clone` to the first page: clones this repository, runs `make run`, asks for /.

    python3 bench/first_page.py

Prints the seconds each step took. The clone and all it made are removed afterwards.
"""

import os
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
PORT = 8765
LIMIT_SECONDS = 600


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        clone = Path(folder) / "midad"
        started = time.monotonic()
        subprocess.run(["git", "clone", "--quiet", REPOSITORY, clone], check=True)
        cloned = time.monotonic()
        server = subprocess.Popen(
            ["make", "run", f"PORT={PORT}"], cwd=clone, start_new_session=True
        )
        try:
            size = _first_page(server)
            served = time.monotonic()
        finally:
            _stop(server)
    print(f"clone {cloned - started:.1f} s, make run to first page {served - cloned:.1f} s,")
    print(f"from clone to first page {served - started:.1f} s ({size} bytes)")
    return 0


def _stop(server: subprocess.Popen) -> None:
    """End make and all it started, by force where a worker that is still starting won't listen."""
    os.killpg(server.pid, signal.SIGTERM)
    try:
        server.wait(timeout=10)
    except subprocess.TimeoutExpired:
        os.killpg(server.pid, signal.SIGKILL)
        server.wait()


def _first_page(server: subprocess.Popen) -> int:
    deadline = time.monotonic() + LIMIT_SECONDS
    while time.monotonic() < deadline:
        if server.poll() is not None:
            sys.exit(f"make run stopped with {server.returncode}")
        try:
            with urllib.request.urlopen(f"http://localhost:{PORT}/", timeout=5) as response:
                return len(response.read())
        except OSError:
            time.sleep(0.1)
    sys.exit(f"no page within {LIMIT_SECONDS} s")


if __name__ == "__main__":
    sys.exit(main())
