# SPDX-License-Identifier: GPL-3.0-or-later
# What `heatproof --help` prints (the help of a QCommandLineParser), as a manual page. awk -v version=0.1.0

function escaped(text) {
  gsub(/\\/, "\\e", text)
  gsub(/-/, "\\-", text)
  return text ~ /^[.']/ ? "\\&" text : text
}

function flush_entry() {
  if (entry != "") printf ".TP\n\\fB%s\\fR\n%s\n", escaped(entry), escaped(meaning)
  entry = ""
}

BEGIN {
  print ".\\\" Written from what 'heatproof --help' prints."
  printf ".TH HEATPROOF 1 \"\" \"Heatproof %s\" \"User commands\"\n", version
  print ".SH NAME\nheatproof \\- show why an image classifier decides as it does"
  print ".SH SYNOPSIS\n.B heatproof\n[\\fIoption\\fR...] [\\fIfile\\fR...]\n.SH DESCRIPTION"
}

/^Usage:/ { next }
/^Options:/ { flush_entry(); print ".SH OPTIONS"; next }
/^Arguments:/ { flush_entry(); print ".SH ARGUMENTS"; next }
/^  [^ ]/ {
  flush_entry()
  match($0, /[^ ]  +/)
  entry = substr($0, 3, RSTART - 2)
  meaning = substr($0, RSTART + RLENGTH)
  next
}
/^   +[^ ]/ { sub(/^ +/, ""); meaning = meaning " " $0; next }
/[^ ]/ { print escaped($0) }

END {
  flush_entry()
  print ".SH FILES\n.TP\n.I ~/.config/heatproof/heatproof.conf\nSettings."
  print ".TP\n.I ~/.local/share/heatproof/heatproof/heatproof.log\nThe log."
  print ".SH SEE ALSO\n.BR heatproof\\-cli (1)"
}
