# Read by `mvnw` with `.`: the build's JDK goes into JAVA25_HOME, where the toolchains plugin looks whatever the folder.

. "$(dirname "$0")/.mvn/find-jdk.sh"

find_jdk javac || {
  jdk_missing mvnw
  return 1
}
JAVA25_HOME=$JDK_HOME
export JAVA25_HOME

# Maven itself runs on any Java; it gets this one where the user's is no Java at all.
if [ -n "${JAVA_HOME-}" ]; then
  [ -x "$JAVA_HOME/bin/java" ] || JAVA_HOME=$JDK_HOME
  export JAVA_HOME
elif ! java -version >/dev/null 2>&1; then
  JAVA_HOME=$JDK_HOME
  export JAVA_HOME
fi
