#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the Debian package and proves it as far as that goes without installing it: metadata valid, and the
# packaged programs, unpacked elsewhere, start and render the sample. With --bare-root FOLDER the package is
# installed with its dependencies into that Debian root (made by debootstrap) and used there.
set -euo pipefail
cd "$(dirname "$0")/.."

desktop-file-validate installer/linux/id.risalah.Risalah.desktop
appstreamcli validate --no-net installer/linux/id.risalah.Risalah.metainfo.xml

cmake --preset release >/dev/null
cmake --build build/release
(cd build/release && cpack -G DEB >/dev/null)
package=$(ls -t build/release/risalah_*.deb | head -1)
dpkg-deb --info "$package" | sed -n 's/^ \(Package\|Version\|Depends\|Installed-Size\)/\1/p'

prove='set -e
risalah-cli --register /tmp/r.risalah init
risalah-cli --register /tmp/r.risalah import /usr/share/risalah/contoh-rakor.json
id=$(risalah-cli --register /tmp/r.risalah list meetings --json | grep -om1 "[0-9a-f]\{8\}-[0-9a-f-]\{27\}")
risalah-cli --register /tmp/r.risalah render "$id" --document notula -o /tmp/n.pdf
head -c 5 /tmp/n.pdf | grep -q %PDF
risalah-cli sign /tmp/n.pdf -o /tmp/t.pdf --pkcs12 /tmp/uji.p12 --passphrase-file /tmp/uji.sandi
risalah-cli verify /tmp/t.pdf --trust /tmp/uji.pem
QT_QPA_PLATFORM=offscreen HOME=/tmp risalah /tmp/r.risalah --exit-after-startup
echo "paket terbukti: $(wc -c </tmp/n.pdf) bita notula"'

# PLACE: a key that proves nothing, for the programs of the package to sign with.
test_key() {
    echo rahasia >"$1/uji.sandi"
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -keyout "$1/uji.key" -out "$1/uji.pem" -subj "/CN=Uji paket" \
        -addext "keyUsage=critical,digitalSignature" 2>/dev/null
    openssl pkcs12 -export -inkey "$1/uji.key" -in "$1/uji.pem" -out "$1/uji.p12" -passout "file:$1/uji.sandi"
}

if [ "${1:-}" = --bare-root ]; then
    test_key "$2/tmp"
    cp "$package" "$2/tmp/risalah.deb"
    chroot "$2" sh -c 'apt-get install -y -qq --no-install-recommends /tmp/risalah.deb >/dev/null'
    chroot "$2" sh -c "$prove"
else
    unpacked=$(mktemp -d)
    trap 'rm -rf "$unpacked"' EXIT
    dpkg-deb -x "$package" "$unpacked"
    test_key "$unpacked"
    sed "s#/usr/share#$unpacked/usr/share#g; s#/tmp/#$unpacked/#g; s#HOME=/tmp#HOME=$unpacked#" <<<"$prove" |
        PATH="$unpacked/usr/bin:$PATH" sh
fi
