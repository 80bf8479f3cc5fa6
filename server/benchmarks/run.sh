#!/bin/sh
# Fills a data directory with so many people, five badges each, starts the server on it and measures what it answers
# about skill profiles, over loopback. A busy machine disturbs all of it alike; still, leave it alone meanwhile.
# Use: server/benchmarks/run.sh [PEOPLE [ROUNDS [SECONDS]]], after
#   mvn -Pbenchmarks -pl server,server/benchmarks -am package -DskipTests
# The data stay in server/benchmarks/target/data-PEOPLE and are used again; remove them to begin anew.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
people=${1:-10000}
jar=$here/target/server-benchmarks.jar
server=$here/../target/assay.jar
for needed in "$jar" "$server"; do
  [ -f "$needed" ] || { echo "Build first: see the head of $0" >&2; exit 1; }
done
java -version 2>&1 | head -n 1
uptime
exec java -jar "$jar" "$people" "$server" "$here/target/data-$people" "${2:-3}" "${3:-5}"
