#!/usr/bin/env bash
# Installs from Debian's packages what the tests need, where it is missing: a browser, readers of PDF, a mailbox.
set -euo pipefail
missing=()
command -v chromium >/dev/null || missing+=(chromium)
command -v pdftotext >/dev/null || missing+=(poppler-utils)
[ -x /usr/sbin/dovecot ] && [ -x /usr/lib/dovecot/imap ] || missing+=(dovecot-imapd)
if [ ${#missing[@]} -gt 0 ]; then
  root=$([ "$(id -u)" = 0 ] || echo sudo)
  $root apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $root apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  # Tests start a mail server of their own: the machine's is nobody's business.
  if [[ " ${missing[*]} " == *dovecot* ]] && [ -d /run/systemd/system ]; then $root systemctl disable --quiet --now dovecot.socket dovecot.service; fi
fi
