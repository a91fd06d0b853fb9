@echo off
rem Starts Hybrid-Code. JAVA_HOME chooses the Java (17 or newer), JAVA_OPTS adds options to it.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
for %%J in ("%HOME_DIR%\lib\hybridcode-engine-*.jar") do set "JAR=%%J"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 %JAVA_OPTS% -jar "%JAR%" %*
