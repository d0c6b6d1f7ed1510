# SPDX-License-Identifier: GPL-3.0-or-later
# Fetches an archive and unpacks it into a folder. Without a digest it prints the one it found, to be kept (in the
# repository's variables); with one, it refuses anything else.
param([Parameter(Mandatory)] [string] $Url, [Parameter(Mandatory)] [string] $Into, [string] $Sha256 = '')
$ErrorActionPreference = 'Stop'
$file = Join-Path ([IO.Path]::GetTempPath()) ([IO.Path]::GetFileName(([Uri] $Url).LocalPath))
Invoke-WebRequest -Uri $Url -OutFile $file
$found = (Get-FileHash -Algorithm SHA256 $file).Hash
if ($Sha256 -and $found -ne $Sha256) { throw "$Url has the SHA-256 $found, not $Sha256." }
if (-not $Sha256) { Write-Warning "$Url has the SHA-256 $found, which nobody has asked for." }
tar -xf $file -C $Into
if ($LASTEXITCODE) { throw "$file could not be unpacked." }
