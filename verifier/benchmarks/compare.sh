#!/bin/sh
# Measures openssl, @digitalbazaar/vc (where npm is) and this verifier in turn, several rounds, one thread each, and
# prints medians and ratios. A busy machine disturbs all of them alike; still, leave it alone meanwhile.
# Use: verifier/benchmarks/compare.sh [ROUNDS], after
#   mvn -Pbenchmarks -pl verifier/benchmarks -am package -DskipTests
set -eu
here=$(cd "$(dirname "$0")" && pwd)
rounds=${1:-3}
jar=$here/target/benchmarks.jar
work=$here/target/compare
schemas=$here/../../schemas/src/main/resources
[ -f "$jar" ] || { echo "Build first: see the head of $0" >&2; exit 1; }
rm -rf "$work" && mkdir -p "$work"
: > "$work/results"

java -cp "$jar" org.assay.benchmarks.Sample > "$work/badge.json"
npm=no
if command -v npm > /dev/null 2>&1; then
  mkdir -p "$here/target/npm"
  cp "$here"/src/main/npm/* "$here/target/npm/"
  (cd "$here/target/npm" && npm install --silent --no-audit --no-fund > /dev/null 2>&1) && npm=yes
fi

for round in $(seq "$rounds"); do
  echo "round $round of $rounds" >&2
  openssl speed -elapsed -seconds 3 ed25519 2> /dev/null |
    awk 'END { print "openssl-sign " $(NF - 1); print "openssl-verify " $NF }' >> "$work/results"
  if [ "$npm" = yes ]; then
    (cd "$here/target/npm" && node measure.mjs "$schemas" "$work/badge.json" 5) |
      sed 's/^/digitalbazaar-/' >> "$work/results"
  fi
  java -jar "$jar" -f 1 -wi 12 -w 1 -i 8 -r 1 -foe true > "$work/jmh-$round.txt"
  awk '
    /^# Benchmark:/ { n = split($3, part, "."); name = part[n - 1] "." part[n]; which = "" }
    /^# Parameters:/ { which = $0; sub(/.* = /, "", which); sub(/\).*/, "", which); which = "-" which }
    /^Iteration/ { print name which, $3 }
  ' "$work/jmh-$round.txt" >> "$work/results"
done

# The median of each name: sorted by value, the one in the middle.
sort -k1,1 -k2,2n "$work/results" |
  awk '{ if ($1 != last && n) { print last, value[int((n + 1) / 2)]; n = 0 } last = $1; value[++n] = $2 }
       END { print last, value[int((n + 1) / 2)] }' > "$work/medians"

echo
java -version 2>&1 | head -n 1
openssl version
[ "$npm" = yes ] && echo "node $(node --version), @digitalbazaar/vc 7.3.0"
echo
echo "Medians, a second:"
awk '{ printf "  %-42s %10.0f\n", $1, $2 }' "$work/medians"
echo
awk '
  { rate[$1] = $2 }
  function ratio(text, own, other, target) {
    if (rate[own] && rate[other])
      printf "  %-60s %6.1f  target %4.1f  %s\n", text, rate[own] / rate[other], target,
             (rate[own] >= target * rate[other] ? "met" : "missed")
  }
  END {
    print "Ratios:"
    v = "EmbeddedProofBenchmark.verify-eddsa-rdfc-2022"
    ratio("verify eddsa-rdfc-2022 to openssl verify", v, "openssl-verify", 1.1)
    ratio("verify eddsa-rdfc-2022 to @digitalbazaar/vc", v, "digitalbazaar-verify", 40)
    ratio("verify eddsa-rdfc-2022 to the JSON-LD library", v, "LibraryBenchmark.verify", 15)
    ratio("verify VC-JWT EdDSA to openssl verify", "TokenBenchmark.verify-EdDSA", "openssl-verify", 1.7)
    ratio("sign eddsa-rdfc-2022 to @digitalbazaar/vc", "EmbeddedProofBenchmark.issue-eddsa-rdfc-2022",
          "digitalbazaar-issue", 60)
  }' "$work/medians"
