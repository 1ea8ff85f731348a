@echo off
rem Starts Hallwright from its own folder, wherever it lies and from wherever it is called.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA_EXE="
set "NEED=25"

if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined JAVA_EXE for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA_EXE call :consider "%%~dpJ.."
if not defined JAVA_EXE call :consider "%HOME_DIR%\runtime"
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\.sdkman\candidates\java") do (
    if not defined JAVA_EXE for /d %%D in ("%%~R\*") do if not defined JAVA_EXE call :consider "%%~D"
)
if not defined JAVA_EXE (
    echo Hallwright needs Java %NEED% or newer and found none: install a JDK %NEED%, or set JAVA_HOME to one. 1>&2
    exit /b 3
)

rem What reads and writes ends soon; what searches, draws or measures does not.
set "BRIEF="
for %%C in (backup check export figures history import list merge new open redo restore undo verify) do if "%~1"=="%%C" set BRIEF="@%HOME_DIR%\lib\brief.options"
rem Classes as they were made ready when the program was built: only the same Java takes them, with the same libraries.
rem Not for the window, which would be compiled worse with them.
set "READY="
if defined BRIEF if exist "%HOME_DIR%\lib\hallwright.aot" set READY="-XX:AOTCache=%HOME_DIR%\lib\hallwright.aot" -Xlog:disable
"%JAVA_EXE%" "@%HOME_DIR%\lib\hallwright.options" %BRIEF% %READY% -cp "%HOME_DIR%\lib\hallwright.jar" org.hallwright.app.Launcher %*
exit /b %ERRORLEVEL%

rem A JDK names its version in its release file: JAVA_VERSION="25.0.1".
:consider
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
set "FOUND=0"
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "FOUND=%%~V"
set "FOUND=%FOUND:"=%"
if %FOUND% GEQ %NEED% set "JAVA_EXE=%~1\bin\java.exe"
exit /b
