@echo off
rem Starts Lupe. Finds a Java 25, and builds what is not built.
rem   LUPE_JAVA_HOME   which Java, if not the first that is found
rem   LUPE_JAVA_OPTS   more flags for it, such as -Xmx4g
setlocal enableextensions disabledelayedexpansion

set "LUPE_HOME=%~dp0"
if "%LUPE_HOME:~-1%"=="\" set "LUPE_HOME=%LUPE_HOME:~0,-1%"
set "LUPE_PROGRAM=%~n0"
set "TARGET=%LUPE_HOME%\app\target"

set "JDK_HOME="
call :try "%LUPE_JAVA_HOME%"
call :try "%JAVA25_HOME%"
call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%~dpj.."
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*") do call :try "%%~d"
if not defined JDK_HOME (
  echo lupe: needs a JDK 25 or newer and found none; install one, for example from https://adoptium.net, or set JAVA_HOME to its folder. 1>&2
  exit /b 4
)
set "JAVA25_HOME=%JDK_HOME%"
if not defined JAVA_HOME set "JAVA_HOME=%JDK_HOME%"

if not exist "%TARGET%\lib\" (
  echo Building Lupe, once ... 1>&2
  if not exist "%TARGET%\" mkdir "%TARGET%"
  pushd "%LUPE_HOME%"
  call mvnw.cmd -q -Dmaven.test.skip=true -Dformat.skip=true -pl app -am package >"%TARGET%\lupe-build.log" 2>&1
  if errorlevel 1 (
    popd
    type "%TARGET%\lupe-build.log" 1>&2
    echo lupe: could not be built; the log is in %TARGET%\lupe-build.log 1>&2
    exit /b 4
  )
  popd
)

set "JAR="
for %%f in ("%TARGET%\lupe-app-*.jar") do set "JAR=%%~f"
set "FLAGS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
set /a HEAP=192+64*NUMBER_OF_PROCESSORS
if /i "%~1"=="index" set "FLAGS=-Xmx%HEAP%m -XX:+UseParallelGC"
if /i "%~1"=="run" set "FLAGS=-XX:+UseSerialGC"
"%JDK_HOME%\bin\java.exe" %FLAGS% -Xshare:auto --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %LUPE_JAVA_OPTS% -cp "%JAR%;%TARGET%\lib\*" de.lupe.app.Main %*
exit /b %errorlevel%

:try
if defined JDK_HOME exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do call :fits "%~1" %%v
exit /b 0

:fits
set "VERSION=%~2"
set "VERSION=%VERSION:"=%"
if %VERSION% GEQ 25 set "JDK_HOME=%~f1"
exit /b 0
