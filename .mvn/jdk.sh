# Finds a JDK 25 and exports JAVA_HOME; sourced by ./start, ./test and ./bench.
jdk25() { [ -x "$1/bin/javac" ] && case "$("$1/bin/javac" -version 2>&1)" in "javac 25"*) return 0 ;; esac; return 1; }
if ! jdk25 "${JAVA_HOME:-/none}"; then
  found=
  for home in /usr/lib/jvm/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/*; do
    if jdk25 "$home"; then found=$home; break; fi
  done
  [ -n "$found" ] || { echo "A JDK 25 is missing: install one (such as temurin-25-jdk) or set JAVA_HOME to it" >&2; exit 1; }
  JAVA_HOME=$found
fi
export JAVA_HOME PATH="$JAVA_HOME/bin:$PATH"
