# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by check.sh: clean Debian systems to try packages in, made with debootstrap from the mirror that this machine's
# own apt uses, and windows of programs in them on a virtual display of this machine. Needs root.

release=$(. /etc/os-release && echo "$VERSION_CODENAME")
mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 'Created-By: Packages' |
         awk -v release="$release" '$2 == release {print $1; exit}')
roots=$(mktemp -d)
export XAUTHORITY=

clean_up() {
  [[ -z ${display_process:-} ]] || kill "$display_process" 2>/dev/null || true
  for root in "$roots"/*/; do umount -l "$root"/{proc,dev,tmp/.X11-unix} 2>/dev/null || true; done
  rm -rf --one-file-system "$roots"
}
trap clean_up EXIT

# make_root NAME: a minimal system in $roots/NAME
make_root() {
  local root=$roots/$1 setting
  [[ -d $roots/base ]] || debootstrap --variant=minbase "$release" "$roots/base" "$mirror" >/dev/null
  cp -a "$roots/base" "$root"
  # How this machine reaches its mirror, clocks that are wrong included.
  for setting in /etc/apt/apt.conf.d/*; do
    ! grep -qiE 'proxy|Acquire::Check' "$setting" || cp "$setting" "$root/etc/apt/apt.conf.d/"
  done
  cp /etc/resolv.conf "$root/etc/" 2>/dev/null || true
  mount -t proc proc "$root/proc"
  mount --bind /dev "$root/dev"
  mkdir -p "$root/tmp/.X11-unix"
  mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
  in_root "$1" apt-get update -qq
}

# How a command is run in there: enter NAME sets `inside`.
enter() {
  inside=(chroot "$roots/$1" env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin HOME=/tmp/home LANG=C.UTF-8
          DEBIAN_FRONTEND=noninteractive DISPLAY="${DISPLAY:-}" XDG_RUNTIME_DIR=/tmp/home)
}

# in_root NAME COMMAND...
in_root() {
  enter "$1"
  "${inside[@]}" "${@:2}"
}

open_display() {
  export DISPLAY=:77
  mkdir -p /tmp/.X11-unix
  Xvfb $DISPLAY -screen 0 1600x1000x24 -ac -noreset >/dev/null 2>&1 &
  display_process=$!
  until xwininfo -root >/dev/null 2>&1; do sleep 0.05; done
}

# A window of the program that can be seen.
is_visible() {
  local id
  for id in $(xwininfo -root -tree 2>/dev/null | awk '/"heatproof"/ {print $1}'); do
    xwininfo -id "$id" 2>/dev/null | grep -q IsViewable && return
  done
  return 1
}

# visible_after NAME PROGRAM...: milliseconds until its window is there
visible_after() {
  local begun now program
  enter "$1"
  begun=$(date +%s%N)
  "${inside[@]}" "${@:2}" >/dev/null 2>&1 &
  program=$!
  until is_visible; do
    kill -0 "$program" 2>/dev/null || { echo "the window did not open" >&2; return 1; }
    sleep 0.01
  done
  now=$(date +%s%N)
  kill "$program"
  wait "$program" 2>/dev/null || true
  while is_visible; do sleep 0.05; done
  echo $(((now - begun) / 1000000))
}
