# Finds a Java 25 or newer, for `lupe` and for `mvnw`, which read this file with `.`.
#
#   find_jdk java     sets JDK_HOME to the first home with bin/java, and tells 0, or 1 where there is none
#   find_jdk javac    the same, but it must be able to compile
#
# Asked in this order: $LUPE_JAVA_HOME, $JAVA25_HOME, $JAVA_HOME, the `java` of the PATH, then the places where
# packages, tools and people put a JDK. No Java is started as long as a home says its version in its `release` file.
# $LUPE_JDK_ROOT stands before the system's places, so that tests can look at others.

find_jdk() {
  JDK_HOME=
  for jdk_home in "${LUPE_JAVA_HOME-}" "${JAVA25_HOME-}" "${JAVA_HOME-}"; do
    jdk_fits "$jdk_home" "$1" && return 0
  done
  jdk_of_path && jdk_fits "$jdk_home" "$1" && return 0
  for jdk_home in \
    "${LUPE_JDK_ROOT-}"/usr/lib/jvm/* "${LUPE_JDK_ROOT-}"/usr/lib64/jvm/* "${LUPE_JDK_ROOT-}"/usr/java/* \
    "${LUPE_JDK_ROOT-}"/usr/local/lib/jvm/* "${LUPE_JDK_ROOT-}"/opt/* "${LUPE_JDK_ROOT-}"/opt/java/* \
    "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.gradle/jdks/* "${HOME-}"/.m2/jdks/* \
    "${HOME-}"/.asdf/installs/java/* "${HOME-}"/.local/share/mise/installs/java/* "${HOME-}"/.jabba/jdk/* \
    "${LUPE_JDK_ROOT-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${LUPE_JDK_ROOT-}"/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${LUPE_JDK_ROOT-}"/usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    jdk_fits "$jdk_home" "$1" && return 0
  done
  return 1
}

# The home of the `java` on the PATH. A tool's shim is no link to it and has to be asked.
jdk_of_path() {
  jdk_java=$(command -v java 2>/dev/null) || return 1
  jdk_java=$(readlink -f "$jdk_java" 2>/dev/null || printf '%s' "$jdk_java")
  jdk_home=${jdk_java%/bin/java}
  [ -f "$jdk_home/release" ] && return 0
  jdk_home=$("$jdk_java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
  [ -n "$jdk_home" ]
}

# jdk_fits HOME TOOL: true, with JDK_HOME set, where HOME has the tool and is new enough.
jdk_fits() {
  [ -n "$1" ] && [ -x "$1/bin/$2" ] && [ -x "$1/bin/java" ] || return 1
  jdk_version=
  if [ -f "$1/release" ]; then
    while IFS='=' read -r jdk_key jdk_value; do
      [ "$jdk_key" != JAVA_VERSION ] || jdk_version=$jdk_value
    done <"$1/release"
  fi
  [ -n "$jdk_version" ] || jdk_version=$("$1/bin/java" -version 2>&1 | sed -n '1s/.* version \("[^"]*"\).*/\1/p')
  jdk_version=${jdk_version#\"}
  jdk_version=${jdk_version%%[!0-9]*}
  [ -n "$jdk_version" ] && [ "$jdk_version" -ge 25 ] || return 1
  JDK_HOME=$1
}

# One sentence that says how to get one.
jdk_missing() {
  echo "$1: needs a JDK 25 or newer and found none; install one, for example from https://adoptium.net (Debian and Ubuntu: the package temurin-25-jdk of Adoptium's repository, or openjdk-25-jdk), or set JAVA_HOME to its folder." >&2
}
