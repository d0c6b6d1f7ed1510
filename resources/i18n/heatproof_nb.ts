<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Heatproof</source>
        <translation>Om Heatproof</translation>
    </message>
    <message>
        <source>Heatproof %1</source>
        <translation>Heatproof %1</translation>
    </message>
    <message>
        <source>Shows why an image classifier decides as it does, and whether that can be trusted.
Free software under the GNU General Public License, version 3 or later, without warranty.</source>
        <translation>Viser hvorfor en bildeklassifikator bestemmer seg som den gjør, og om forklaringen er til å stole på.
Fri programvare under GNU General Public License, versjon 3 eller senere, uten garanti.</translation>
    </message>
    <message>
        <source>What it runs on</source>
        <translation>Kjører på</translation>
    </message>
</context>
<context>
    <name>AboutPanel</name>
    <message>
        <source>Copy as text</source>
        <translation>Kopier som tekst</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open two runs first: a report is about what was compared.</source>
        <translation>Åpne to kjøringer først: En rapport handler om det som er sammenlignet.</translation>
    </message>
    <message>
        <source>Open &amp;network…</source>
        <translation>Åpne &amp;nettverk&#xa0;…</translation>
    </message>
    <message>
        <source>Open &amp;picture…</source>
        <translation>Åpne &amp;bilde&#xa0;…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Åpne &amp;eksempelet</translation>
    </message>
    <message>
        <source>Open &amp;class names…</source>
        <translation>Åpne &amp;klassenavn&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>Eksporter &amp;figur&#xa0;…</translation>
    </message>
    <message>
        <source>Export co&amp;mparison…</source>
        <translation>Eksporter &amp;sammenligning&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Replay figure…</source>
        <translation>&amp;Gjenskap figur&#xa0;…</translation>
    </message>
    <message>
        <source>Open the last files at s&amp;tart</source>
        <translation>Åpne &amp;de siste filene ved oppstart</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Kopier som &amp;bilde</translation>
    </message>
    <message>
        <source>Copy as &amp;command line</source>
        <translation>Kopier som &amp;kommandolinje</translation>
    </message>
    <message>
        <source>Show or hide the &amp;heat map</source>
        <translation>Vis eller skjul &amp;varmekartet</translation>
    </message>
    <message>
        <source>Shared or own s&amp;cale</source>
        <translation>Felles eller egen &amp;skala</translation>
    </message>
    <message>
        <source>&amp;Fit the picture</source>
        <translation>&amp;Tilpass bildet</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Lyst tema</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Mørkt tema</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>S&amp;ystemtema</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Forklar</translation>
    </message>
    <message>
        <source>Fill the &amp;comparison</source>
        <translation>F&amp;yll sammenligningen</translation>
    </message>
    <message>
        <source>&amp;Stop everything</source>
        <translation>&amp;Stopp alt</translation>
    </message>
    <message>
        <source>&amp;Open a run…</source>
        <translation>Åpne en &amp;kjøring&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>&amp;Start trening</translation>
    </message>
    <message>
        <source>&amp;Pause the training</source>
        <translation>Sett treningen på &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Resume the training</source>
        <translation>&amp;Gjenoppta treningen</translation>
    </message>
    <message>
        <source>&amp;Open runs to compare…</source>
        <translation>Åpne &amp;kjøringer å sammenligne&#xa0;…</translation>
    </message>
    <message>
        <source>Open &amp;files to compare…</source>
        <translation>Åpne &amp;filer å sammenligne&#xa0;…</translation>
    </message>
    <message>
        <source>Compare the &amp;sample runs</source>
        <translation>Sammenlign &amp;eksempelkjøringene</translation>
    </message>
    <message>
        <source>Compare the runs of the &amp;Train workspace</source>
        <translation>Sammenlign kjøringene i arbeidsområdet &amp;Tren</translation>
    </message>
    <message>
        <source>&amp;Make the candidate the baseline</source>
        <translation>Gjør kandidaten til &amp;referanse</translation>
    </message>
    <message>
        <source>&amp;Go to the first divergence</source>
        <translation>&amp;Gå til første avvik</translation>
    </message>
    <message>
        <source>Export &amp;report…</source>
        <translation>Eksporter ra&amp;pport&#xa0;…</translation>
    </message>
    <message>
        <source>Export tab&amp;les and figures…</source>
        <translation>Eksporter t&amp;abeller og figurer&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Close the candidate</source>
        <translation>&amp;Lukk kandidaten</translation>
    </message>
    <message>
        <source>Run on the &amp;scenes</source>
        <translation>Kjør på &amp;scenene</translation>
    </message>
    <message>
        <source>&amp;Open spec…</source>
        <translation>Åpne s&amp;pesifikasjon&#xa0;…</translation>
    </message>
    <message>
        <source>S&amp;ave spec…</source>
        <translation>&amp;Lagre spesifikasjon&#xa0;…</translation>
    </message>
    <message>
        <source>Open &amp;results…</source>
        <translation>Åpne &amp;resultater&#xa0;…</translation>
    </message>
    <message>
        <source>R&amp;un the experiment</source>
        <translation>&amp;Kjør eksperimentet</translation>
    </message>
    <message>
        <source>&amp;Pause the experiment</source>
        <translation>Sett eksperimentet på p&amp;ause</translation>
    </message>
    <message>
        <source>&amp;Continue the experiment</source>
        <translation>&amp;Fortsett eksperimentet</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Tren</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Sammenlign</translation>
    </message>
    <message>
        <source>R&amp;obustness</source>
        <translation>&amp;Robusthet</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Tilbakestill &amp;oppsettet</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Finn en kommando&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;About Heatproof</source>
        <translation>Om Heat&amp;proof</translation>
    </message>
    <message>
        <source>&amp;Help on what has the keyboard</source>
        <translation>&amp;Hjelp om det som har tastaturet</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Innhold</translation>
    </message>
    <message>
        <source>First &amp;steps</source>
        <translation>Første &amp;steg</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Omvisning</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>Ord&amp;liste</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>H&amp;urtigtaster</translation>
    </message>
</context>
<context>
    <name>AlarmBox</name>
    <message>
        <source>and %1 more</source>
        <translation>og %1 til</translation>
    </message>
</context>
<context>
    <name>AllPictures</name>
    <message>
        <source>Pictures of the data</source>
        <translation>Bilder i dataene</translation>
    </message>
    <message>
        <source>Find a picture</source>
        <translation>Finn et bilde</translation>
    </message>
    <message>
        <source>List again</source>
        <translation>List opp igjen</translation>
    </message>
    <message>
        <source>List the pictures of %1</source>
        <translation>List opp bildene i %1</translation>
    </message>
    <message>
        <source>The pictures are being listed…</source>
        <translation>Bildene listes opp&#xa0;…</translation>
    </message>
    <message>
        <source>Listing the pictures was stopped.</source>
        <translation>Opplistingen av bildene ble stoppet.</translation>
    </message>
    <message>
        <source>All pictures of the baseline&apos;s data appear here.</source>
        <translation>Alle bilder i referansens data vises her.</translation>
    </message>
</context>
<context>
    <name>BothExplanationsPanel</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Both explanations</source>
        <translation>Begge forklaringene</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Åpne et bilde&#xa0;…</translation>
    </message>
    <message>
        <source>What both runs say of the picture, and why</source>
        <translation>Hva begge kjøringene sier om bildet, og hvorfor</translation>
    </message>
    <message>
        <source>Ask both runs about a picture in a file</source>
        <translation>Spør begge kjøringene om et bilde i en fil</translation>
    </message>
    <message>
        <source>Both networks look at the picture…</source>
        <translation>Begge nettverkene ser på bildet&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a flipped picture, any picture of the data, or drop one here: what both runs say of it, and why, appears here.</source>
        <translation>Velg et bilde med klasseskifte eller et hvilket som helst bilde i dataene, eller slipp et bilde her, så vises det hva begge kjøringene sier om det, og hvorfor.</translation>
    </message>
    <message>
        <source>What two runs say of a picture, and why, appears here.</source>
        <translation>Hva to kjøringer sier om et bilde, og hvorfor, vises her.</translation>
    </message>
    <message>
        <source>Both networks explain the picture…</source>
        <translation>Begge nettverkene forklarer bildet&#xa0;…</translation>
    </message>
    <message>
        <source>RMSE %1 · Pearson %2 · Spearman %3 · SSIM %4 · top 10 % overlap %5</source>
        <translation>RMSE %1 · Pearson %2 · Spearman %3 · SSIM %4 · topp 10&#xa0;%-overlapp %5</translation>
    </message>
    <message>
        <source>Ask both runs about a picture</source>
        <translation>Spør begge kjøringene om et bilde</translation>
    </message>
</context>
<context>
    <name>CalibrationView</name>
    <message>
        <source>honest</source>
        <translation>ærlig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>mean probability %1, right %2</source>
        <translation>midlere sannsynlighet %1, riktige %2</translation>
    </message>
    <message>
        <source>Of %1 pictures: expected calibration error %2 (baseline) and %3 (candidate), Brier score %4 and %5. The nearer to the diagonal, the more honest the probabilities.</source>
        <translation>For %1 bilder: forventet kalibreringsfeil %2 (referanse) og %3 (kandidat), Brier-skår %4 og %5. Jo nærmere diagonalen, desto ærligere er sannsynlighetene.</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Reliabilitetsdiagram</translation>
    </message>
    <message>
        <source>mean probability</source>
        <translation>midlere sannsynlighet</translation>
    </message>
    <message>
        <source>share that is right</source>
        <translation>andel riktige</translation>
    </message>
    <message>
        <source>How many are right, by probability</source>
        <translation>Hvor mange som er riktige, etter sannsynlighet</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Sannsynlighet</translation>
    </message>
    <message>
        <source>Baseline right</source>
        <translation>Referanse riktig</translation>
    </message>
    <message>
        <source>Candidate right</source>
        <translation>Kandidat riktig</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>referanse</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>kandidat</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 til %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ChosenRows</name>
    <message>
        <source>Explain %1 before and after: %2</source>
        <translation>Forklar %1 før og etter: %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stoppet.</translation>
    </message>
</context>
<context>
    <name>ColourLegend</name>
    <message>
        <source>Colour legend</source>
        <translation>Fargeforklaring</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>fra %1 til %2</translation>
    </message>
</context>
<context>
    <name>ColourMap</name>
    <message>
        <source>Red and blue</source>
        <translation>Rødt og blått</translation>
    </message>
    <message>
        <source>Ember and ice (dark)</source>
        <translation>Glør og is (mørk)</translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Magma</source>
        <translation>Magma</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grått</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Finn en kommando</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>not recorded</source>
        <translation>ikke registrert</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Frø</translation>
    </message>
    <message>
        <source>Beginning of the training</source>
        <translation>Treningens start</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batcher</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Tap</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Læring</translation>
    </message>
    <message>
        <source>Running statistics</source>
        <translation>Løpende statistikk</translation>
    </message>
    <message>
        <source>Length of the training</source>
        <translation>Treningens lengde</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Numeric mode</source>
        <translation>Numerisk modus</translation>
    </message>
    <message>
        <source>Instruction set</source>
        <translation>Instruksjonssett</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Tråder</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Biblioteker</translation>
    </message>
    <message>
        <source>Decoders</source>
        <translation>Dekodere</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prosessor</translation>
    </message>
    <message>
        <source>Floating-point control</source>
        <translation>Flyttallsstyring</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljø</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Merke</translation>
    </message>
    <message>
        <source>Further pictures</source>
        <translation>Flere bilder</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>finnes ikke</translation>
    </message>
    <message>
        <source>Hardware personality</source>
        <translation>Maskinvareprofil</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Oppskrift</translation>
    </message>
    <message>
        <source>from scratch</source>
        <translation>fra bunnen av</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klasser</translation>
    </message>
    <message>
        <source>Seed of the scenes</source>
        <translation>Scenenes frø</translation>
    </message>
    <message>
        <source>Size of the scenes</source>
        <translation>Scenenes størrelse</translation>
    </message>
    <message>
        <source>Weights to begin from</source>
        <translation>Startvekter</translation>
    </message>
    <message>
        <source>Graphics processor</source>
        <translation>Grafikkprosessor</translation>
    </message>
    <message>
        <source>Multiprocessors</source>
        <translation>Multiprosessorer</translation>
    </message>
    <message>
        <source>Compute capability</source>
        <translation>Compute capability</translation>
    </message>
    <message>
        <source>CUDA of the driver</source>
        <translation>Driverens CUDA</translation>
    </message>
    <message>
        <source>Driver of the graphics processor</source>
        <translation>Grafikkprosessorens driver</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>cuDNN</source>
        <translation>cuDNN</translation>
    </message>
    <message>
        <source>Heatproof</source>
        <translation>Heatproof</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>BLAS</source>
        <translation>BLAS</translation>
    </message>
    <message>
        <source>oneDNN is built in</source>
        <translation>oneDNN er innebygd</translation>
    </message>
    <message>
        <source>OpenCV</source>
        <translation>OpenCV</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Kompilator</translation>
    </message>
    <message>
        <source>Deterministic algorithms</source>
        <translation>Deterministiske algoritmer</translation>
    </message>
    <message>
        <source>Deterministic algorithms only warn</source>
        <translation>Deterministiske algoritmer advarer bare</translation>
    </message>
    <message>
        <source>cuDNN deterministic</source>
        <translation>cuDNN deterministisk</translation>
    </message>
    <message>
        <source>cuDNN chooses by the clock</source>
        <translation>cuDNN velger etter tidtaking</translation>
    </message>
    <message>
        <source>TF32 in cuBLAS</source>
        <translation>TF32 i cuBLAS</translation>
    </message>
    <message>
        <source>TF32 in cuDNN</source>
        <translation>TF32 i cuDNN</translation>
    </message>
    <message>
        <source>oneDNN</source>
        <translation>oneDNN</translation>
    </message>
    <message>
        <source>Denormal numbers are kept</source>
        <translation>Denormale tall beholdes</translation>
    </message>
    <message>
        <source>Factors keep all bits</source>
        <translation>Faktorer beholder alle biter</translation>
    </message>
    <message>
        <source>Threads may become fewer</source>
        <translation>Antall tråder kan synke</translation>
    </message>
    <message>
        <source>Threads between operations</source>
        <translation>Tråder mellom operasjoner</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Språkinnstilling</translation>
    </message>
    <message>
        <source>Family of the processor</source>
        <translation>Prosessorens familie</translation>
    </message>
    <message>
        <source>Model number of the processor</source>
        <translation>Prosessorens modellnummer</translation>
    </message>
    <message>
        <source>Stepping of the processor</source>
        <translation>Prosessorens stepping</translation>
    </message>
    <message>
        <source>Instruction sets of the processor</source>
        <translation>Prosessorens instruksjonssett</translation>
    </message>
    <message>
        <source>Caches of the processor</source>
        <translation>Prosessorens hurtigbuffere</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ikke satt</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>ikke lastet</translation>
    </message>
</context>
<context>
    <name>CompareCurvesPanel</name>
    <message>
        <source>Loss, validation</source>
        <translation>Tap, validering</translation>
    </message>
    <message>
        <source>Loss, training</source>
        <translation>Tap, trening</translation>
    </message>
    <message>
        <source>Loss of each batch</source>
        <translation>Tap for hver batch</translation>
    </message>
    <message>
        <source>Accuracy, validation</source>
        <translation>Nøyaktighet, validering</translation>
    </message>
    <message>
        <source>Accuracy, training</source>
        <translation>Nøyaktighet, trening</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Læringsrate</translation>
    </message>
    <message>
        <source>Curves of all runs</source>
        <translation>Kurver for alle kjøringer</translation>
    </message>
    <message>
        <source>Difference to the baseline</source>
        <translation>Forskjell fra referansen</translation>
    </message>
    <message>
        <source>These runs have no curves: a weights file says nothing of its training.</source>
        <translation>Disse kjøringene har ingen kurver: En vektfil sier ingenting om treningen.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glatting</translation>
    </message>
    <message>
        <source>Smooths the curves; the raw ones stay palely behind them</source>
        <translation>Glatter kurvene; de rå blir stående svakt bak dem</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Sammenlign kjøringer</translation>
    </message>
    <message>
        <source>Drop two or more run folders or weights files here: whether they differ, where it began, and what explains it.</source>
        <translation>Slipp to eller flere kjøringsmapper eller vektfiler her for å se om de er forskjellige, hvor det begynte, og hva som forklarer det.</translation>
    </message>
    <message>
        <source>Compare the sample runs</source>
        <translation>Sammenlign eksempelkjøringene</translation>
    </message>
    <message>
        <source>Open runs…</source>
        <translation>Åpne kjøringer&#xa0;…</translation>
    </message>
    <message>
        <source>Show the whole curves</source>
        <translation>Vis hele kurvene</translation>
    </message>
    <message>
        <source>smoothed, the raw values behind</source>
        <translation>glattet, råverdiene bak</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>rå</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoke</translation>
    </message>
    <message>
        <source>step</source>
        <translation>steg</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>forskjell</translation>
    </message>
    <message>
        <source>before the first step</source>
        <translation>før første steg</translation>
    </message>
    <message>
        <source>before step %1</source>
        <translation>før steg %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>steg %1</translation>
    </message>
    <message>
        <source>first divergence: %1</source>
        <translation>første avvik: %1</translation>
    </message>
</context>
<context>
    <name>CompareDesk</name>
    <message>
        <source>Open a run to compare, or a folder of runs</source>
        <translation>Åpne en kjøring å sammenligne, eller en mappe med kjøringer</translation>
    </message>
    <message>
        <source>Open files to compare</source>
        <translation>Åpne filer å sammenligne</translation>
    </message>
    <message>
        <source>Weights and curves (*.safetensors *.pth *.pt *.th *.ckpt *.bin *.csv *tfevents*)</source>
        <translation>Vekter og kurver (*.safetensors *.pth *.pt *.th *.ckpt *.bin *.csv *tfevents*)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Open runs…</source>
        <translation>Åpne kjøringer&#xa0;…</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Åpne filer&#xa0;…</translation>
    </message>
</context>
<context>
    <name>CompareSession</name>
    <message>
        <source>Look for runs</source>
        <translation>Se etter kjøringer</translation>
    </message>
    <message>
        <source>%1 was not opened: %2 runs are compared at most. Close some first.</source>
        <translation>%1 ble ikke åpnet: Det kan sammenlignes høyst %2 kjøringer. Lukk noen først.</translation>
    </message>
    <message>
        <source>Open the run %1</source>
        <translation>Åpne kjøringen %1</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>Sammenlign %1 med %2</translation>
    </message>
    <message>
        <source>Compare the weights of every epoch of %1 with %2</source>
        <translation>Sammenlign vektene i hver epoke av %1 med %2</translation>
    </message>
</context>
<context>
    <name>ComparedExplanation</name>
    <message>
        <source>Ask both runs about %1</source>
        <translation>Spør begge kjøringene om %1</translation>
    </message>
    <message>
        <source>Explain %1 with both runs</source>
        <translation>Forklar %1 med begge kjøringene</translation>
    </message>
</context>
<context>
    <name>ComparedRunsModel</name>
    <message>
        <source>Run</source>
        <translation>Kjøring</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Konklusjon</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoker</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Frø</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>ComparedRunsPanel</name>
    <message>
        <source>Drop run folders or weights files here. The first is what the others are measured against.</source>
        <translation>Slipp kjøringsmapper eller vektfiler her. De andre måles mot den første.</translation>
    </message>
    <message>
        <source>Runs that are compared</source>
        <translation>Kjøringer som sammenlignes</translation>
    </message>
    <message>
        <source>Open runs to compare…</source>
        <translation>Åpne kjøringer å sammenligne&#xa0;…</translation>
    </message>
    <message>
        <source>Make the run of this line the baseline</source>
        <translation>Gjør kjøringen på denne linjen til referanse</translation>
    </message>
    <message>
        <source>Close the run of this line; its folder stays</source>
        <translation>Lukk kjøringen på denne linjen; mappen blir liggende</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>referanse</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>ikke sammenlignet</translation>
    </message>
    <message>
        <source>%1, tampered with</source>
        <translation>%1, endret i ettertid</translation>
    </message>
    <message>
        <source>%1, cannot be checked</source>
        <translation>%1, kan ikke kontrolleres</translation>
    </message>
</context>
<context>
    <name>ComparisonCell</name>
    <message>
        <source>Explain</source>
        <translation>Forklar</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>arbeider&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Methods</source>
        <translation>Metoder</translation>
    </message>
    <message>
        <source>Which methods stand side by side</source>
        <translation>Hvilke metoder som vises side om side</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Explain whatever is missing in the grid</source>
        <translation>Forklar alt som mangler i rutenettet</translation>
    </message>
    <message>
        <source>Choose methods to see them side by side; Ctrl-click classes to add rows.</source>
        <translation>Velg metoder for å se dem side om side; Ctrl-klikk på klasser for å legge til rader.</translation>
    </message>
    <message>
        <source>linked zoom and cursor</source>
        <translation>felles zoom og markør</translation>
    </message>
</context>
<context>
    <name>ConservationBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Conservation</source>
        <translation>Bevaring</translation>
    </message>
    <message>
        <source>%1 reaches the pixels</source>
        <translation>%1 når fram til pikslene</translation>
    </message>
    <message>
        <source>%1 biases</source>
        <translation>%1 biaser</translation>
    </message>
    <message>
        <source>%1 stabiliser</source>
        <translation>%1 stabilisator</translation>
    </message>
    <message>
        <source>%1 dropped by rules</source>
        <translation>%1 forkastet av regler</translation>
    </message>
    <message>
        <source>%1 unaccounted</source>
        <translation>%1 uforklart</translation>
    </message>
</context>
<context>
    <name>CountsTable</name>
    <message>
        <source>Train</source>
        <translation>Tren.</translation>
    </message>
    <message>
        <source>Valid.</source>
        <translation>Valid.</translation>
    </message>
    <message>
        <source>Calib.</source>
        <translation>Kalib.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Pictures of each class and split</source>
        <translation>Bilder per klasse og delsett</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Where the pictures come from.</source>
        <translation>Hvor bildene kommer fra.</translation>
    </message>
    <message>
        <source>Class folders</source>
        <translation>Klassemapper</translation>
    </message>
    <message>
        <source>Drawn scenes</source>
        <translation>Tegnede scener</translation>
    </message>
    <message>
        <source>CIFAR-10, binary files</source>
        <translation>CIFAR-10, binære filer</translation>
    </message>
    <message>
        <source>CSV list</source>
        <translation>CSV-liste</translation>
    </message>
    <message>
        <source>Oxford-IIIT Pet</source>
        <translation>Oxford-IIIT Pet</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Inndeling</translation>
    </message>
    <message>
        <source>How pictures for training and for validation are told apart.</source>
        <translation>Hvordan bilder til trening og til validering skilles fra hverandre.</translation>
    </message>
    <message>
        <source>Folder or column</source>
        <translation>Mappe eller kolonne</translation>
    </message>
    <message>
        <source>Seeded shuffle</source>
        <translation>Stokking med frø</translation>
    </message>
    <message>
        <source>By content</source>
        <translation>Etter innhold</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>Inndelingens frø</translation>
    </message>
    <message>
        <source>Another seed, another shuffle.</source>
        <translation>Et annet frø gir en annen stokking.</translation>
    </message>
    <message>
        <source>Share for validation</source>
        <translation>Andel til validering</translation>
    </message>
    <message>
        <source>How much of the shuffled set validates.</source>
        <translation>Hvor mye av det stokkede settet som brukes til validering.</translation>
    </message>
    <message>
        <source>Scenes to train with</source>
        <translation>Scener til trening</translation>
    </message>
    <message>
        <source>How many scenes are drawn for training.</source>
        <translation>Hvor mange scener som tegnes til trening.</translation>
    </message>
    <message>
        <source>Scenes to validate with</source>
        <translation>Scener til validering</translation>
    </message>
    <message>
        <source>How many further scenes are drawn for validation.</source>
        <translation>Hvor mange ekstra scener som tegnes til validering.</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masker</translation>
    </message>
    <message>
        <source>Offer the scenes as a set for segmentation with three classes.</source>
        <translation>Gjør scenene til et sett for segmentering med tre klasser.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Frø</translation>
    </message>
    <message>
        <source>Another seed, other scenes.</source>
        <translation>Et annet frø gir andre scener.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Width and height of a scene.</source>
        <translation>Bredden og høyden til en scene.</translation>
    </message>
    <message>
        <source>Distractors</source>
        <translation>Distraktorer</translation>
    </message>
    <message>
        <source>At most this many shapes that belong to no class.</source>
        <translation>Høyst så mange former som ikke tilhører noen klasse.</translation>
    </message>
    <message>
        <source>Watermarks in its class</source>
        <translation>Vannmerker i klassen</translation>
    </message>
    <message>
        <source>Share of the scenes of one class that carry the mark.</source>
        <translation>Andel av scenene i én klasse som bærer merket.</translation>
    </message>
    <message>
        <source>Watermarks elsewhere</source>
        <translation>Vannmerker ellers</translation>
    </message>
    <message>
        <source>Share of all other scenes that carry the mark.</source>
        <translation>Andel av alle andre scener som bærer merket.</translation>
    </message>
    <message>
        <source>The watermark&apos;s class</source>
        <translation>Vannmerkets klasse</translation>
    </message>
    <message>
        <source>Number of the class, from 0.</source>
        <translation>Klassens nummer, fra 0.</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Reads every picture, and does without those that cannot be read</source>
        <translation>Leser hvert bilde og klarer seg uten dem som ikke kan leses</translation>
    </message>
    <message>
        <source>What shall a network learn from?</source>
        <translation>Hva skal et nettverk lære av?</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each class, a CSV list, or scenes that the program draws: with them nothing else is needed.</source>
        <translation>En mappe med én bildemappe per klasse, en CSV-liste eller scener som programmet tegner: Mer trengs ikke.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>The recipe draws its own numbers: it needs no pictures.</source>
        <translation>Oppskriften trekker sine egne tall: Den trenger ingen bilder.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scener</translation>
    </message>
    <message>
        <source>Pictures that the program draws</source>
        <translation>Bilder som programmet tegner</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Mappe&#xa0;…</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each class</source>
        <translation>En mappe med én bildemappe per klasse</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Liste&#xa0;…</translation>
    </message>
    <message>
        <source>A CSV file with the columns path and label</source>
        <translation>En CSV-fil med kolonnene path og label</translation>
    </message>
    <message>
        <source>A list of pictures</source>
        <translation>En liste over bilder</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Lister (*.csv)</translation>
    </message>
    <message>
        <source>Check every picture</source>
        <translation>Kontroller hvert bilde</translation>
    </message>
    <message>
        <source>Leave the broken ones out</source>
        <translation>Utelat de ødelagte</translation>
    </message>
    <message>
        <source>The pictures are being opened.</source>
        <translation>Bildene åpnes.</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>åpner&#xa0;…</translation>
    </message>
    <message>
        <source>Scenes that the program draws</source>
        <translation>Scener som programmet tegner</translation>
    </message>
    <message>
        <source>Every picture is being read.</source>
        <translation>Hvert bilde leses.</translation>
    </message>
    <message>
        <source>Reads every picture: which are broken, and which are there twice?</source>
        <translation>Leser hvert bilde: Hvilke er ødelagt, og hvilke finnes to ganger?</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n bilde</numerusform>
            <numerusform>%n bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferencesPanel</name>
    <message>
        <source>Settings of both runs</source>
        <translation>Innstillinger for begge kjøringene</translation>
    </message>
    <message>
        <source>Also what is equal</source>
        <translation>Også det som er likt</translation>
    </message>
    <message>
        <source>What differs in configuration, data and environment appears here.</source>
        <translation>Det som er forskjellig i konfigurasjon, data og miljø, vises her.</translation>
    </message>
    <message>
        <source>No setting differs, as far as both runs provide them.</source>
        <translation>Ingen innstillinger er forskjellige, så langt begge kjøringene oppgir dem.</translation>
    </message>
    <message>
        <source>%1 of %2 differ</source>
        <translation>%1 av %2 er forskjellige</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>ikke registrert</translation>
    </message>
</context>
<context>
    <name>EndedJobs</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Add to the list</source>
        <translation>Legg til i listen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Legg til: %1</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Fjern fra listen</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Fjern: %1</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>Heatproof</source>
        <translation>Heatproof</translation>
    </message>
    <message>
        <source>Compiled with</source>
        <translation>Kompilert med</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prosessor</translation>
    </message>
    <message>
        <source>Instruction set used</source>
        <translation>Brukt instruksjonssett</translation>
    </message>
    <message>
        <source>Threads that compute</source>
        <translation>Tråder som regner</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>Matrix products (BLAS)</source>
        <translation>Matriseprodukter (BLAS)</translation>
    </message>
    <message>
        <source>Convolutions by oneDNN</source>
        <translation>Konvolusjoner med oneDNN</translation>
    </message>
    <message>
        <source>OpenCV</source>
        <translation>OpenCV</translation>
    </message>
</context>
<context>
    <name>EpochsModel</name>
    <message>
        <source>The best so far; its weights were kept</source>
        <translation>Den beste så langt; vektene ble beholdt</translation>
    </message>
    <message>
        <source>The best so far</source>
        <translation>Den beste så langt</translation>
    </message>
    <message>
        <source>Its weights were kept</source>
        <translation>Vektene ble beholdt</translation>
    </message>
    <message>
        <source>Ep.</source>
        <translation>Ep.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Tap</translation>
    </message>
    <message>
        <source>Val.</source>
        <translation>Val.</translation>
    </message>
    <message>
        <source>Acc.</source>
        <translation>Nøy.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoke</translation>
    </message>
    <message>
        <source>Loss in training</source>
        <translation>Tap under trening</translation>
    </message>
    <message>
        <source>Loss on the validation pictures</source>
        <translation>Tap på valideringsbildene</translation>
    </message>
    <message>
        <source>Accuracy in training</source>
        <translation>Nøyaktighet under trening</translation>
    </message>
    <message>
        <source>Accuracy on the validation pictures</source>
        <translation>Nøyaktighet på valideringsbildene</translation>
    </message>
    <message>
        <source>Seconds for training and validation</source>
        <translation>Sekunder til trening og validering</translation>
    </message>
    <message>
        <source>Whether its weights were kept</source>
        <translation>Om vektene ble beholdt</translation>
    </message>
</context>
<context>
    <name>EpochsPanel</name>
    <message>
        <source>Explain with the weights of the chosen epoch, which were kept</source>
        <translation>Forklar med vektene fra den valgte epoken, som ble beholdt</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoker</translation>
    </message>
    <message>
        <source>Every epoch of the run that is shown gets a line here.</source>
        <translation>Hver epoke i kjøringen som vises, får en linje her.</translation>
    </message>
    <message>
        <source>Choose an epoch first.</source>
        <translation>Velg en epoke først.</translation>
    </message>
    <message>
        <source>The weights of this epoch were not kept.</source>
        <translation>Vektene fra denne epoken ble ikke beholdt.</translation>
    </message>
</context>
<context>
    <name>ExperimentDraft</name>
    <message>
        <source>Own experiment</source>
        <translation>Eget eksperiment</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åpne %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Lagre %1</translation>
    </message>
</context>
<context>
    <name>ExperimentPanel</name>
    <message>
        <source>An experiment of your own</source>
        <translation>Et eget eksperiment</translation>
    </message>
    <message>
        <source>Ready-made experiments</source>
        <translation>Ferdige eksperimenter</translation>
    </message>
    <message>
        <source>Fills in a ready-made experiment; pictures and networks of your own stay</source>
        <translation>Fyller inn et ferdig eksperiment; dine egne bilder og nettverk blir stående</translation>
    </message>
    <message>
        <source>What the experiment is made of</source>
        <translation>Hva eksperimentet består av</translation>
    </message>
    <message>
        <source>Open a spec…</source>
        <translation>Åpne spesifikasjon&#xa0;…</translation>
    </message>
    <message>
        <source>Save the spec…</source>
        <translation>Lagre spesifikasjon&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ExperimentRowsModel</name>
    <message>
        <source>%1, repeat %2</source>
        <translation>%1, gjentakelse %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislyktes</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>the map alone</source>
        <translation>bare kartet</translation>
    </message>
    <message>
        <source>the prediction alone</source>
        <translation>bare prediksjonen</translation>
    </message>
    <message>
        <source>both</source>
        <translation>begge</translation>
    </message>
    <message>
        <source>✗ flipped</source>
        <translation>✗ skiftet</translation>
    </message>
    <message>
        <source>held</source>
        <translation>holdt</translation>
    </message>
    <message>
        <source>after the transformation the new first class is explained</source>
        <translation>etter transformasjonen forklares den nye toppklassen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Transformasjon</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Prediksjon</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Sannsynlighet</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Who moved</source>
        <translation>Endret seg</translation>
    </message>
</context>
<context>
    <name>ExperimentRun</name>
    <message>
        <source>experiment</source>
        <translation>eksperiment</translation>
    </message>
    <message>
        <source>Open the rows of %1</source>
        <translation>Åpne radene i %1</translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message>
        <source>Rotation and noise, LRP and LIME, first four classes</source>
        <translation>Rotasjon og støy, LRP og LIME, de fire øverste klassene</translation>
    </message>
    <message>
        <source>Rotation, gradients and Grad-CAM, a first look</source>
        <translation>Rotasjon, gradienter og Grad-CAM, en første titt</translation>
    </message>
    <message>
        <source>These maps are not those of the row, bit for bit: picture or network have changed since, or another machine computed it.</source>
        <translation>Disse kartene er ikke bit for bit de samme som i raden: Bildet eller nettverket er endret siden da, eller en annen maskin beregnet raden.</translation>
    </message>
</context>
<context>
    <name>ExplainedSetPanel</name>
    <message>
        <source>Measure</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Pairs and how far their explanations are apart</source>
        <translation>Par, og hvor langt forklaringene deres er fra hverandre</translation>
    </message>
    <message>
        <source>Explained pictures</source>
        <translation>Forklarte bilder</translation>
    </message>
    <message>
        <source>Open two runs, and wait until they are compared</source>
        <translation>Åpne to kjøringer og vent til de er sammenlignet</translation>
    </message>
    <message>
        <source>The pictures are being explained by every run…</source>
        <translation>Bildene forklares av hver kjøring&#xa0;…</translation>
    </message>
    <message>
        <source>Explain a set of pictures by all runs: how far their heat maps move by numerical noise, by another seed, and by the rest.</source>
        <translation>Forklar et sett bilder med alle kjøringene for å se hvor mye varmekartene endrer seg på grunn av numerisk støy, et annet frø og resten.</translation>
    </message>
    <message>
        <source>%1 over pictures</source>
        <translation>%1 over bilder</translation>
    </message>
</context>
<context>
    <name>ExplainedSets</name>
    <message>
        <source>Explain pictures with all runs</source>
        <translation>Forklar bilder med alle kjøringer</translation>
    </message>
    <message>
        <source>Stopped before a picture was explained.</source>
        <translation>Stoppet før et bilde var forklart.</translation>
    </message>
    <message>
        <source>Runs were closed or read anew: explain the pictures again.</source>
        <translation>Kjøringer ble lukket eller lest på nytt: Forklar bildene igjen.</translation>
    </message>
    <message>
        <source>Another run is the baseline now: explain the pictures again.</source>
        <translation>En annen kjøring er referanse nå: Forklar bildene igjen.</translation>
    </message>
    <message>
        <source>Another epoch is looked at now: explain the pictures again.</source>
        <translation>En annen epoke vises nå: Forklar bildene igjen.</translation>
    </message>
    <message>
        <source>No longer among these, closed or read anew: %1</source>
        <translation>Ikke lenger blant disse, lukket eller lest på nytt: %1</translation>
    </message>
    <message>
        <source>Look for layers that all runs have</source>
        <translation>Se etter lag som alle kjøringer har</translation>
    </message>
</context>
<context>
    <name>ExplanationChoice</name>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>The method&apos;s parameters</source>
        <translation>Metodens parametere</translation>
    </message>
    <message>
        <source>Class that is explained</source>
        <translation>Klasse som forklares</translation>
    </message>
    <message>
        <source>Which class both networks explain</source>
        <translation>Hvilken klasse begge nettverkene forklarer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Baseline&apos;s first</source>
        <translation>Referansens toppklasse</translation>
    </message>
    <message>
        <source>Candidate&apos;s first</source>
        <translation>Kandidatens toppklasse</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Activations other than ReLU, not guided</source>
        <translation>Andre aktiveringer enn ReLU, uten «guided»</translation>
    </message>
    <message>
        <source>Score less the baseline&apos;s</source>
        <translation>Skår minus referansens</translation>
    </message>
    <message>
        <source>Completeness error</source>
        <translation>Fullstendighetsfeil</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienter</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation>Konstantledd</translation>
    </message>
    <message>
        <source>Local prediction</source>
        <translation>Lokal prediksjon</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmenter</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Prøver</translation>
    </message>
    <message>
        <source>Share that reached the pixels</source>
        <translation>Andel som nådde pikslene</translation>
    </message>
    <message>
        <source>Share absorbed by biases</source>
        <translation>Andel tatt opp av biaser</translation>
    </message>
    <message>
        <source>Share absorbed by stabilisers</source>
        <translation>Andel tatt opp av stabilisatorer</translation>
    </message>
    <message>
        <source>Share dropped by rules</source>
        <translation>Andel forkastet av regler</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Vinduer</translation>
    </message>
    <message>
        <source>Standard error (share of the map)</source>
        <translation>Standardfeil (andel av kartet)</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>shared scale</source>
        <translation>felles skala</translation>
    </message>
    <message>
        <source>own scale</source>
        <translation>egen skala</translation>
    </message>
    <message>
        <source>of the values</source>
        <translation>av verdiene</translation>
    </message>
    <message>
        <source>colours:</source>
        <translation>farger:</translation>
    </message>
</context>
<context>
    <name>FigureDesk</name>
    <message>
        <source>Save the figure</source>
        <translation>Lagre figuren</translation>
    </message>
    <message>
        <source>Figures (*.png)</source>
        <translation>Figurer (*.png)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Lagret: %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Lagre %1</translation>
    </message>
    <message>
        <source>The figure is in the clipboard.</source>
        <translation>Figuren ligger på utklippstavlen.</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Kopier som bilde</translation>
    </message>
    <message>
        <source>The command line is in the clipboard.</source>
        <translation>Kommandolinjen ligger på utklippstavlen.</translation>
    </message>
    <message>
        <source>Copy as command line</source>
        <translation>Kopier som kommandolinje</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>Gjenskap %1</translation>
    </message>
    <message>
        <source>%1 replayed: the maps are the same, bit for bit.</source>
        <translation>%1 er gjenskapt: Kartene er de samme, bit for bit.</translation>
    </message>
    <message>
        <source>%1 replayed: the maps are not the same. %2</source>
        <translation>%1 er gjenskapt: Kartene er ikke de samme. %2</translation>
    </message>
</context>
<context>
    <name>FigureExportDialog</name>
    <message>
        <source>Export figure</source>
        <translation>Eksporter figur</translation>
    </message>
</context>
<context>
    <name>FileOpener</name>
    <message>
        <source>Open a network</source>
        <translation>Åpne et nettverk</translation>
    </message>
    <message>
        <source>Networks (*.pth *.pt *.th *.safetensors)</source>
        <translation>Nettverk (*.pth *.pt *.th *.safetensors)</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Åpne et bilde</translation>
    </message>
    <message>
        <source>Replay a figure</source>
        <translation>Gjenskap en figur</translation>
    </message>
    <message>
        <source>Figures (*.png)</source>
        <translation>Figurer (*.png)</translation>
    </message>
    <message>
        <source>Open class names</source>
        <translation>Åpne klassenavn</translation>
    </message>
    <message>
        <source>Class names, one a line (*.txt)</source>
        <translation>Klassenavn, ett per linje (*.txt)</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Tøm denne listen</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>Open a network…</source>
        <translation>Åpne et nettverk&#xa0;…</translation>
    </message>
    <message>
        <source>Built-in network</source>
        <translation>Innebygd nettverk</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Åpne et bilde&#xa0;…</translation>
    </message>
    <message>
        <source>Built-in scenes</source>
        <translation>Innebygde scener</translation>
    </message>
</context>
<context>
    <name>FlipsModel</name>
    <message>
        <source>%1, wrong</source>
        <translation>%1, feil</translation>
    </message>
    <message>
        <source>the baseline is right</source>
        <translation>referansen har rett</translation>
    </message>
    <message>
        <source>the candidate is right</source>
        <translation>kandidaten har rett</translation>
    </message>
    <message>
        <source>neither is right</source>
        <translation>ingen har rett</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
</context>
<context>
    <name>FlipsPanel</name>
    <message>
        <source>Flipped pictures</source>
        <translation>Klasseskifter</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrering</translation>
    </message>
    <message>
        <source>Views of the predictions</source>
        <translation>Visninger av prediksjonene</translation>
    </message>
    <message>
        <source>Flips</source>
        <translation>Skifter</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Alle bilder</translation>
    </message>
    <message>
        <source>Pictures to which the runs give different classes appear here.</source>
        <translation>Bilder som kjøringene gir ulike klasser, vises her.</translation>
    </message>
    <message>
        <source>Open the picture and the baseline&apos;s network in the Explain workspace</source>
        <translation>Åpne bildet og referansens nettverk i arbeidsområdet Forklar</translation>
    </message>
    <message>
        <source>There are no predictions of an epoch that both runs kept.</source>
        <translation>Det finnes ingen prediksjoner fra en epoke som begge kjøringene beholdt.</translation>
    </message>
    <message>
        <source>What both runs predict appears here once they are compared.</source>
        <translation>Hva begge kjøringene predikerer, vises her når de er sammenlignet.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Reliabilitetsdiagram</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Frem</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Søk i hjelpen</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Side i hjelpen</translation>
    </message>
    <message>
        <source>The pages of the help are missing. Install the program again.</source>
        <translation>Sidene i hjelpen mangler. Installer programmet på nytt.</translation>
    </message>
    <message>
        <source>There is no page “%1”. Begin with the [contents](%2.md).</source>
        <translation>Det finnes ingen side «%1». Begynn med [innholdet](%2.md).</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Ingenting ble funnet for «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n pages found</source>
        <translation>
            <numerusform>%n side funnet</numerusform>
            <numerusform>%n sider funnet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Explanations so far</source>
        <translation>Forklaringer så langt</translation>
    </message>
    <message>
        <source>Explanations gather here. Click a class to make the first.</source>
        <translation>Forklaringer samles her. Klikk på en klasse for å lage den første.</translation>
    </message>
</context>
<context>
    <name>ImageCanvas</name>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
    </message>
</context>
<context>
    <name>ImagePanel</name>
    <message>
        <source>Why does a network decide as it does?</source>
        <translation>Hvorfor bestemmer et nettverk seg som det gjør?</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Åpne eksempelet</translation>
    </message>
    <message>
        <source>Open network…</source>
        <translation>Åpne nettverk&#xa0;…</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>Åpne bilde&#xa0;…</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ut</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom inn</translation>
    </message>
    <message>
        <source>Fit the picture into the panel</source>
        <translation>Tilpass bildet til panelet</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Åpner&#xa0;…</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>arbeider&#xa0;…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 is open. Now open a picture, or drop one here.</source>
        <translation>%1 er åpnet. Åpne nå et bilde, eller slipp et her.</translation>
    </message>
    <message>
        <source>Open a network and a picture, or drop them here. Then click a class to see what speaks for it. The sample needs no files.</source>
        <translation>Åpne et nettverk og et bilde, eller slipp dem her. Klikk så på en klasse for å se hva som taler for den. Eksempelet trenger ingen filer.</translation>
    </message>
    <message>
        <source>Tour: the first steps in two minutes</source>
        <translation>Omvisning: de første stegene på to minutter</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>stopper&#xa0;…</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Stopp %1</translation>
    </message>
</context>
<context>
    <name>JobsModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>stopper&#xa0;…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 igjen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>kjører</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>venter</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>ferdig på %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppet</translation>
    </message>
    <message>
        <source>stopped after %1</source>
        <translation>stoppet etter %1</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Jobs that ended</source>
        <translation>Avsluttede jobber</translation>
    </message>
    <message>
        <source>Nothing is being computed.</source>
        <translation>Ingenting beregnes.</translation>
    </message>
    <message>
        <source>Jobs under way</source>
        <translation>Jobber i gang</translation>
    </message>
    <message>
        <source>Forget the jobs that ended</source>
        <translation>Fjern avsluttede jobber</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 i gang</translation>
    </message>
</context>
<context>
    <name>KernelGrid</name>
    <message>
        <source>Kernels of the first convolution: baseline, candidate and difference</source>
        <translation>Kjerner i den første konvolusjonen: referanse, kandidat og forskjell</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>referanse</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>kandidat</translation>
    </message>
    <message>
        <source>candidate − baseline</source>
        <translation>kandidat − referanse</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>kjerne %1</translation>
    </message>
    <message>
        <source>kernel %1, channel %2</source>
        <translation>kjerne %1, kanal %2</translation>
    </message>
</context>
<context>
    <name>KernelsView</name>
    <message>
        <source>the first %1 of %2</source>
        <translation>de første %1 av %2</translation>
    </message>
    <message>
        <source>%1 (%2), kernels: %3, their channels as red, green and blue.</source>
        <translation>%1 (%2), kjerner: %3, kanalene som rødt, grønt og blått.</translation>
    </message>
    <message>
        <source>%1 (%2), channels of kernels: %3.</source>
        <translation>%1 (%2), kanaler i kjerner: %3.</translation>
    </message>
    <message>
        <source>Mid grey is 0, black %1 and white %2 in both runs;</source>
        <translation>Mellomgrått er 0, svart %1 og hvitt %2 i begge kjøringene;</translation>
    </message>
    <message>
        <source>they do not differ.</source>
        <translation>de er ikke forskjellige.</translation>
    </message>
    <message>
        <source>of differences %1 and %2.</source>
        <translation>for forskjellene %1 og %2.</translation>
    </message>
    <message>
        <source>Read the kernels of the first convolution</source>
        <translation>Les kjernene i den første konvolusjonen</translation>
    </message>
    <message>
        <source>The kernels of the first convolution of both runs appear here.</source>
        <translation>Kjernene i den første konvolusjonen i begge kjøringene vises her.</translation>
    </message>
    <message>
        <source>Reading the kernels was stopped.</source>
        <translation>Lesingen av kjernene ble stoppet.</translation>
    </message>
</context>
<context>
    <name>LayerTable</name>
    <message>
        <source>Layer</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Utdata</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametere</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>MAC-operasjoner</translation>
    </message>
</context>
<context>
    <name>LayersModel</name>
    <message>
        <source>L2 norm %1 and %2</source>
        <translation>L2-norm %1 og %2</translation>
    </message>
    <message>
        <source>minus zeros: %1 and %2</source>
        <translation>negative nuller: %1 og %2</translation>
    </message>
    <message>
        <source>not finite: %1 and %2</source>
        <translation>ikke endelige: %1 og %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Relative L2 difference</source>
        <translation>Relativ L2-forskjell</translation>
    </message>
    <message>
        <source>Largest difference</source>
        <translation>Største forskjell</translation>
    </message>
    <message>
        <source>Share of unequal bits</source>
        <translation>Andel ulike biter</translation>
    </message>
    <message>
        <source>%1 of the last epoch: %2</source>
        <translation>%1 for siste epoke: %2</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Over epochs</source>
        <translation>Over epoker</translation>
    </message>
    <message>
        <source>Rel. L2</source>
        <translation>Rel. L2</translation>
    </message>
    <message>
        <source>Max |Δ|</source>
        <translation>Maks |Δ|</translation>
    </message>
    <message>
        <source>Mean |Δ|</source>
        <translation>Snitt |Δ|</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Like</translation>
    </message>
    <message>
        <source>Max ULP</source>
        <translation>Maks ULP</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Fortegn</translation>
    </message>
    <message>
        <source>In the order of the network</source>
        <translation>I nettverkets rekkefølge</translation>
    </message>
    <message>
        <source>From the first epoch that both kept to the last</source>
        <translation>Fra den første epoken som begge beholdt, til den siste</translation>
    </message>
    <message>
        <source>Length of the difference by that of the baseline&apos;s weights</source>
        <translation>Forskjellens lengde delt på lengden av referansens vekter</translation>
    </message>
    <message>
        <source>Largest difference of two numbers</source>
        <translation>Største forskjell mellom to tall</translation>
    </message>
    <message>
        <source>Mean difference of two numbers</source>
        <translation>Gjennomsnittlig forskjell mellom to tall</translation>
    </message>
    <message>
        <source>Cosine of the angle between both: 1 is the same direction</source>
        <translation>Kosinus til vinkelen mellom dem: 1 betyr samme retning</translation>
    </message>
    <message>
        <source>Share of numbers with equal bits</source>
        <translation>Andel bitidentiske tall</translation>
    </message>
    <message>
        <source>Most units in the last place between two numbers; none where one is infinite or not a number, or where whole numbers differ</source>
        <translation>Flest enheter i siste siffer (ULP) mellom to tall; ingen der ett er uendelig eller ikke et tall, eller der heltall er forskjellige</translation>
    </message>
    <message>
        <source>Numbers below zero on one side and above on the other</source>
        <translation>Tall under null på den ene siden og over på den andre</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n numbers have equal bits</source>
        <translation>
            <numerusform>%1 av %n tall er bitidentisk</numerusform>
            <numerusform>%1 av %n tall er bitidentiske</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkedMaps</name>
    <message>
        <source>shared by both</source>
        <translation>felles for begge</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>referanse</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>kandidat</translation>
    </message>
    <message>
        <source>difference
candidate − baseline</source>
        <translation>differanse
kandidat − referanse</translation>
    </message>
    <message>
        <source>x %1, y %2 · baseline %3 · candidate %4 · difference %5</source>
        <translation>x %1, y %2 · referanse %3 · kandidat %4 · differanse %5</translation>
    </message>
    <message>
        <source>Point at a map: its values in both, and their difference, are told here.</source>
        <translation>Pek på et kart: Verdiene i begge, og differansen, vises her.</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>feilsøking</translation>
    </message>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advarsel</translation>
    </message>
    <message>
        <source>error</source>
        <translation>feil</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>Copy the log</source>
        <translation>Kopier loggen</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Tøm loggen</translation>
    </message>
    <message>
        <source>Least level shown</source>
        <translation>Laveste nivå som vises</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Fra og med %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
</context>
<context>
    <name>LossPanel</name>
    <message>
        <source>Loss</source>
        <translation>Tap</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>tap</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Nøyaktighet</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoke</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>nøyaktighet</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glatting</translation>
    </message>
    <message>
        <source>Smooths the curves; the raw ones stay palely behind them</source>
        <translation>Glatter kurvene; de rå blir stående svakt bak dem</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Logaritmisk tap</translation>
    </message>
    <message>
        <source>Each batch</source>
        <translation>Hver batch</translation>
    </message>
    <message>
        <source>Train a network and watch it learn</source>
        <translation>Tren et nettverk og se det lære</translation>
    </message>
    <message>
        <source>Use drawn scenes</source>
        <translation>Bruk tegnede scener</translation>
    </message>
    <message>
        <source>Open run…</source>
        <translation>Åpne kjøring&#xa0;…</translation>
    </message>
    <message>
        <source>Press Start at the right, or open a run to see how it went.</source>
        <translation>Trykk på Start til høyre, eller åpne en kjøring for å se hvordan den gikk.</translation>
    </message>
    <message>
        <source>Choose pictures and a recipe at the left and press Start at the right, or open a run to see how it went.</source>
        <translation>Velg bilder og en oppskrift til venstre og trykk på Start til høyre, eller åpne en kjøring for å se hvordan den gikk.</translation>
    </message>
    <message>
        <source>Show the whole curves</source>
        <translation>Vis hele kurvene</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Heatproof</source>
        <translation>Heatproof</translation>
    </message>
    <message>
        <source>%1 — Heatproof</source>
        <translation>%1 – Heatproof</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>relative RMSE</source>
        <translation>relativ RMSE</translation>
    </message>
    <message>
        <source>Pearson</source>
        <translation>Pearson</translation>
    </message>
    <message>
        <source>Spearman</source>
        <translation>Spearman</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>top 10 % overlap</source>
        <translation>topp 10&#xa0;%-overlapp</translation>
    </message>
    <message>
        <source>Weights: relative L2 difference</source>
        <translation>Vekter: relativ L2-forskjell</translation>
    </message>
    <message>
        <source>Length of the difference of all weights by the mean length of both: 0 is equal, about 1.4 where they have nothing in common.</source>
        <translation>Lengden av forskjellen mellom alle vekter, delt på gjennomsnittlig lengde av begge: 0 betyr like, omtrent 1,4 at de ikke har noe til felles.</translation>
    </message>
    <message>
        <source>Weights: cosine</source>
        <translation>Vekter: kosinus</translation>
    </message>
    <message>
        <source>Cosine of the angle between all weights of both: 1 is the same direction.</source>
        <translation>Kosinus til vinkelen mellom alle vektene i begge: 1 betyr samme retning.</translation>
    </message>
    <message>
        <source>Weights: share of equal bits</source>
        <translation>Vekter: andel bitidentiske</translation>
    </message>
    <message>
        <source>Share of the weights that are equal in every bit.</source>
        <translation>Andel av vektene som er like i hver bit.</translation>
    </message>
    <message>
        <source>Weights: largest difference</source>
        <translation>Vekter: største forskjell</translation>
    </message>
    <message>
        <source>Largest difference of two weights.</source>
        <translation>Største forskjell mellom to vekter.</translation>
    </message>
    <message>
        <source>Weights: most ULP</source>
        <translation>Vekter: flest ULP</translation>
    </message>
    <message>
        <source>Most units in the last place between two weights.</source>
        <translation>Flest enheter i siste siffer (ULP) mellom to vekter.</translation>
    </message>
    <message>
        <source>Predictions: share of equal answers</source>
        <translation>Prediksjoner: andel like svar</translation>
    </message>
    <message>
        <source>Share of the validation pictures to which both give the same class.</source>
        <translation>Andel av valideringsbildene som begge gir samme klasse.</translation>
    </message>
    <message>
        <source>Accuracy: difference</source>
        <translation>Nøyaktighet: forskjell</translation>
    </message>
    <message>
        <source>Difference of the accuracies on the validation pictures.</source>
        <translation>Forskjell mellom nøyaktighetene på valideringsbildene.</translation>
    </message>
    <message>
        <source>Validation loss: mean difference</source>
        <translation>Valideringstap: gjennomsnittlig forskjell</translation>
    </message>
    <message>
        <source>Mean difference of the validation losses over the steps at which both have one.</source>
        <translation>Gjennomsnittlig forskjell mellom valideringstapene over stegene der begge har et.</translation>
    </message>
    <message>
        <source>Steps until they part</source>
        <translation>Steg til de skiller lag</translation>
    </message>
    <message>
        <source>Steps of the training before the first of which anything recorded differs; all steps of both where none does.</source>
        <translation>Antall treningssteg før det første der noe av det registrerte er forskjellig; alle stegene i begge hvis ingenting er det.</translation>
    </message>
    <message>
        <source>line: median, band: the middle half</source>
        <translation>linje: median, bånd: midtre halvdel</translation>
    </message>
    <message>
        <source>Nothing in the map is positive.</source>
        <translation>Ingenting i kartet er positivt.</translation>
    </message>
    <message>
        <source>Nothing of the place is in what the network sees.</source>
        <translation>Ingen del av stedet er med i det nettverket ser.</translation>
    </message>
    <message>
        <source>RMSE of normalised maps</source>
        <translation>RMSE for normaliserte kart</translation>
    </message>
    <message>
        <source>Correlation (Pearson)</source>
        <translation>Korrelasjon (Pearson)</translation>
    </message>
    <message>
        <source>Rank correlation (Spearman)</source>
        <translation>Rangkorrelasjon (Spearman)</translation>
    </message>
    <message>
        <source>Structural similarity</source>
        <translation>Strukturell likhet</translation>
    </message>
    <message>
        <source>Overlap of the highest tenth</source>
        <translation>Overlapp i øverste tidel</translation>
    </message>
    <message>
        <source>Shift of the centre, in pixels</source>
        <translation>Forskyvning av tyngdepunktet, i piksler</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Rangkorrelasjon</translation>
    </message>
    <message>
        <source>Rank correlation of absolute values</source>
        <translation>Rangkorrelasjon for absoluttverdier</translation>
    </message>
    <message>
        <source>Structural similarity of absolute values</source>
        <translation>Strukturell likhet for absoluttverdier</translation>
    </message>
    <message>
        <source>change of the probability</source>
        <translation>endring i sannsynligheten</translation>
    </message>
    <message>
        <source>rank after</source>
        <translation>rang etter</translation>
    </message>
    <message>
        <source>The map is zero everywhere, or no noisy picture had a finite one.</source>
        <translation>Kartet er null overalt, eller ikke noe støybilde hadde et endelig kart.</translation>
    </message>
</context>
<context>
    <name>MeasuresTable</name>
    <message>
        <source>How alike the maps are</source>
        <translation>Hvor like kartene er</translation>
    </message>
    <message>
        <source>%1: likeness to %2</source>
        <translation>%1: likhet med %2</translation>
    </message>
    <message>
        <source>Spearman</source>
        <translation>Spearman</translation>
    </message>
    <message>
        <source>Pearson</source>
        <translation>Pearson</translation>
    </message>
    <message>
        <source>Top 10 %</source>
        <translation>Topp 10&#xa0;%</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>F&amp;orklar</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Tren</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Sammenlign</translation>
    </message>
    <message>
        <source>&amp;Robustness</source>
        <translation>Ro&amp;busthet</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Vi&amp;ndu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Språ&amp;k</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>&amp;Systemspråk</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss the message</source>
        <translation>Lukk meldingen</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Lukk (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>Layer</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>The layer whose channels are weighted. Late layers know objects, early ones edges. Empty: the last one before pooling.</source>
        <translation>Laget der kanalene vektes. Sene lag gjenkjenner objekter, tidlige lag kanter. Tomt: det siste før pooling.</translation>
    </message>
    <message>
        <source>Upsampling</source>
        <translation>Oppskalering</translation>
    </message>
    <message>
        <source>Bilinear stretches the layer&apos;s cells smoothly over the picture, nearest as squares; none keeps the cells as they are.</source>
        <translation>Bilineær strekker lagets celler jevnt over bildet, nærmeste som firkanter; ingen beholder cellene som de er.</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>Bilineær</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Nærmeste</translation>
    </message>
    <message>
        <source>mean colour</source>
        <translation>middelfarge</translation>
    </message>
    <message>
        <source>black</source>
        <translation>svart</translation>
    </message>
    <message>
        <source>white</source>
        <translation>hvit</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Positive shows what speaks for the class (as published), negative what speaks against it.</source>
        <translation>Positiv viser det som taler for klassen (som publisert), negativ det som taler mot den.</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Med fortegn</translation>
    </message>
    <message>
        <source>Where the features of a layer that raise the class score are.</source>
        <translation>Hvor i et lag trekkene som øker klassens skår, befinner seg.</translation>
    </message>
    <message>
        <source>Weights every channel of a layer by how much it raises the score on average, and adds them up. Fast, smooth and easy to read, but as coarse as the layer, and blind to where in a channel the score depends on it. Maps keep their raw scale, so classes and pictures can be compared.</source>
        <translation>Vekter hver kanal i et lag etter hvor mye den i gjennomsnitt øker skåren, og legger dem sammen. Rask, jevn og lett å lese, men like grov som laget og blind for hvor i en kanal skåren avhenger av den. Kartene beholder sin rå skala, så klasser og bilder kan sammenlignes.</translation>
    </message>
    <message>
        <source>Stabiliser</source>
        <translation>Stabilisator</translation>
    </message>
    <message>
        <source>Added to the denominator of alpha. The paper has none; other tools add 1e-6.</source>
        <translation>Legges til nevneren i alfa. Artikkelen har ingen; andre verktøy legger til 1e-6.</translation>
    </message>
    <message>
        <source>Grad-CAM with weights that count every place of a channel for itself.</source>
        <translation>Grad-CAM med vekter som regner hvert sted i en kanal for seg.</translation>
    </message>
    <message>
        <source>Meant for several objects of one class in a picture: places where a channel raises the score count by how strongly they do, not by how large they are. Otherwise as coarse as Grad-CAM; only what speaks for the class is shown.</source>
        <translation>Beregnet på flere objekter av samme klasse i et bilde: Steder der en kanal øker skåren, teller etter hvor sterkt de øker den, ikke etter hvor store de er. Ellers like grov som Grad-CAM; bare det som taler for klassen, vises.</translation>
    </message>
    <message>
        <source>How the class score changes when one input value changes a little.</source>
        <translation>Hvordan klassens skår endres når én inndataverdi endres litt.</translation>
    </message>
    <message>
        <source>The exact derivative of the score with respect to every input value. Fast and true to the network at this very point, but noisy: it shows sensitivity, not contribution, and says nothing about larger changes.</source>
        <translation>Den nøyaktige deriverte av skåren med hensyn til hver inndataverdi. Rask og tro mot nettverket i akkurat dette punktet, men støyete: Den viser følsomhet, ikke bidrag, og sier ingenting om større endringer.</translation>
    </message>
    <message>
        <source>The gradient weighted by the input: what each value contributes to a linear approximation.</source>
        <translation>Gradienten vektet med inndataene: hva hver verdi bidrar med i en lineær tilnærming.</translation>
    </message>
    <message>
        <source>Multiplies the gradient by the input as the network gets it, after normalisation. In a network of linear layers and ReLU without biases the values sum to the score. Values at the normalisation&apos;s mean get nothing, however important they are.</source>
        <translation>Multipliserer gradienten med inndataene slik nettverket får dem, etter normalisering. I et nettverk av lineære lag og ReLU uten biaser er summen av verdiene lik skåren. Verdier ved normaliseringens gjennomsnitt får ingenting, uansett hvor viktige de er.</translation>
    </message>
    <message>
        <source>At a ReLU</source>
        <translation>Ved en ReLU</translation>
    </message>
    <message>
        <source>Guided lets positive gradients pass where the input was positive; deconvnet lets them pass everywhere.</source>
        <translation>Guided slipper gjennom positive gradienter der inndataene var positive; deconvnet slipper dem gjennom overalt.</translation>
    </message>
    <message>
        <source>guided</source>
        <translation>guided</translation>
    </message>
    <message>
        <source>deconvnet</source>
        <translation>deconvnet</translation>
    </message>
    <message>
        <source>The gradient, without anything negative at any ReLU on the way back.</source>
        <translation>Gradienten, uten noe negativt ved noen ReLU på veien tilbake.</translation>
    </message>
    <message>
        <source>Draws crisp edges that people find convincing. Be careful: it looks much the same for every class and even for a network with random weights (Adebayo et al., 2018), so it shows the picture&apos;s edges rather than the network&apos;s reasons.</source>
        <translation>Tegner skarpe kanter som folk finner overbevisende. Vær forsiktig: Kartet ser nesten likt ut for hver klasse, og selv for et nettverk med tilfeldige vekter (Adebayo m.fl., 2018), så det viser bildets kanter heller enn nettverkets grunner.</translation>
    </message>
    <message>
        <source>How Grad-CAM&apos;s cells are spread over the picture.</source>
        <translation>Hvordan cellene i Grad-CAM spres over bildet.</translation>
    </message>
    <message>
        <source>Guided Backpropagation where Grad-CAM sees the class.</source>
        <translation>Guided Backpropagation der Grad-CAM ser klassen.</translation>
    </message>
    <message>
        <source>Joins fine edges with coarse regions. The regions depend on the class; the edges inside them hardly do, and look alike for a network with random weights.</source>
        <translation>Forener fine kanter med grove områder. Områdene avhenger av klassen; kantene i dem gjør det knapt og ser like ut for et nettverk med tilfeldige vekter.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>The picture without content that the input is compared with. What looks like it gets nothing.</source>
        <translation>Bildet uten innhold som inndataene sammenlignes med. Det som ligner på det, får ingenting.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Points between baseline and picture.</source>
        <translation>Punkter mellom referansebildet og bildet.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranse</translation>
    </message>
    <message>
        <source>More points are taken until the map&apos;s sum misses the difference of the scores by no more than this share; 0: never.</source>
        <translation>Det tas med flere punkter til kartets sum avviker fra differansen mellom skårene med høyst denne andelen; 0: aldri.</translation>
    </message>
    <message>
        <source>Most steps</source>
        <translation>Flest steg</translation>
    </message>
    <message>
        <source>Where the search for the tolerance ends.</source>
        <translation>Hvor søket etter toleransen slutter.</translation>
    </message>
    <message>
        <source>What every value adds on the way from a picture without content to this one.</source>
        <translation>Hva hver verdi tilfører på veien fra et bilde uten innhold til dette.</translation>
    </message>
    <message>
        <source>Averages the gradient along the straight line from a baseline to the picture and multiplies it by their difference. The map sums to the difference of the scores, and the result says by how much that is missed. It depends on the baseline: parts of its colour get nothing, however important they are.</source>
        <translation>Tar gjennomsnittet av gradienten langs den rette linjen fra et referansebilde til bildet og multipliserer det med differansen mellom dem. Summen av kartet er lik differansen mellom skårene, og resultatet sier hvor mye det bommer. Det avhenger av referansebildet: Deler av bildet i samme farge får ingenting, uansett hvor viktige de er.</translation>
    </message>
    <message>
        <source>Segments by</source>
        <translation>Segmenter etter</translation>
    </message>
    <message>
        <source>How the picture is cut into the regions that are switched on and off.</source>
        <translation>Hvordan bildet deles opp i områdene som slås av og på.</translation>
    </message>
    <message>
        <source>SLIC</source>
        <translation>SLIC</translation>
    </message>
    <message>
        <source>Quickshift</source>
        <translation>Quickshift</translation>
    </message>
    <message>
        <source>Felzenszwalb</source>
        <translation>Felzenszwalb</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Rutenett</translation>
    </message>
    <message>
        <source>Number of segments</source>
        <translation>Antall segmenter</translation>
    </message>
    <message>
        <source>About how many regions to cut; the cut comes as near as it can.</source>
        <translation>Omtrent hvor mange områder bildet skal deles i; oppdelingen kommer så nær den kan.</translation>
    </message>
    <message>
        <source>Compactness</source>
        <translation>Kompakthet</translation>
    </message>
    <message>
        <source>How much nearness counts against colour: high values give square segments.</source>
        <translation>Hvor mye nærhet teller mot farge: Høye verdier gir firkantede segmenter.</translation>
    </message>
    <message>
        <source>Kernel size</source>
        <translation>Kjernestørrelse</translation>
    </message>
    <message>
        <source>Width of quickshift&apos;s density estimate; larger values give fewer segments.</source>
        <translation>Bredden til quickshifts tetthetsestimat; større verdier gir færre segmenter.</translation>
    </message>
    <message>
        <source>Longest link</source>
        <translation>Lengste kobling</translation>
    </message>
    <message>
        <source>Quickshift cuts links that are longer; smaller values give more segments.</source>
        <translation>Quickshift kutter koblinger som er lengre; mindre verdier gir flere segmenter.</translation>
    </message>
    <message>
        <source>Colour ratio</source>
        <translation>Fargeandel</translation>
    </message>
    <message>
        <source>How much colour counts against nearness in quickshift.</source>
        <translation>Hvor mye farge teller mot nærhet i quickshift.</translation>
    </message>
    <message>
        <source>Segments from file</source>
        <translation>Segmenter fra fil</translation>
    </message>
    <message>
        <source>A .npy file of whole numbers, height x width, in place of a cut; empty for none.</source>
        <translation>En .npy-fil med heltall, høyde x bredde, i stedet for en oppdeling; tomt for ingen.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Prøver</translation>
    </message>
    <message>
        <source>Variants of the picture that the network is asked about.</source>
        <translation>Varianter av bildet som nettverket spørres om.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Gjentakelser</translation>
    </message>
    <message>
        <source>Independent samplings; their spread shows how sure a weight is, which one alone cannot.</source>
        <translation>Uavhengige prøvetakinger; spredningen viser hvor sikker en vekt er, noe én alene ikke kan.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Frø</translation>
    </message>
    <message>
        <source>The same seed gives the same bits.</source>
        <translation>Samme frø gir samme biter.</translation>
    </message>
    <message>
        <source>Switched off as</source>
        <translation>Slått av som</translation>
    </message>
    <message>
        <source>What stands in place of a segment that is switched off.</source>
        <translation>Hva som står i stedet for et segment som er slått av.</translation>
    </message>
    <message>
        <source>its mean colour</source>
        <translation>egen middelfarge</translation>
    </message>
    <message>
        <source>one grey level</source>
        <translation>ett gråtonenivå</translation>
    </message>
    <message>
        <source>blurred picture</source>
        <translation>uskarpt bilde</translation>
    </message>
    <message>
        <source>Grey level</source>
        <translation>Gråtone</translation>
    </message>
    <message>
        <source>The grey of segments that are switched off, 0 black to 255 white.</source>
        <translation>Gråtonen til segmenter som er slått av, fra 0 (svart) til 255 (hvitt).</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Uskarphet</translation>
    </message>
    <message>
        <source>Standard deviation of the blur.</source>
        <translation>Uskarphetens standardavvik.</translation>
    </message>
    <message>
        <source>Segments shown</source>
        <translation>Viste segmenter</translation>
    </message>
    <message>
        <source>The map shows that many segments of largest weight; 0 shows all.</source>
        <translation>Kartet viser så mange segmenter med størst vekt; 0 viser alle.</translation>
    </message>
    <message>
        <source>Segments that speak for the class, against it, or both.</source>
        <translation>Segmenter som taler for klassen, mot den eller begge deler.</translation>
    </message>
    <message>
        <source>for and against</source>
        <translation>for og mot</translation>
    </message>
    <message>
        <source>for the class</source>
        <translation>for klassen</translation>
    </message>
    <message>
        <source>against the class</source>
        <translation>mot klassen</translation>
    </message>
    <message>
        <source>Kernel width</source>
        <translation>Kjernebredde</translation>
    </message>
    <message>
        <source>Small values let samples near the picture count more.</source>
        <translation>Små verdier lar prøver nær bildet telle mer.</translation>
    </message>
    <message>
        <source>Ridge</source>
        <translation>Ridge</translation>
    </message>
    <message>
        <source>Penalty on large weights in the regression.</source>
        <translation>Straff for store vekter i regresjonen.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Samples a thread takes at a time, 0 for automatic; changes no result.</source>
        <translation>Prøver en tråd tar om gangen, 0 for automatisk; endrer ikke resultatet.</translation>
    </message>
    <message>
        <source>Which regions of the picture speak for or against the class, by trying the network on variants.</source>
        <translation>Hvilke områder i bildet som taler for eller mot klassen, ved å prøve nettverket på varianter.</translation>
    </message>
    <message>
        <source>Cuts the picture into segments, switches random halves of them off, asks the network about every variant and fits a linear model to the answers. A segment&apos;s weight is how much of the class&apos;s probability comes with it. Needs nothing of the network but its answers, so it works on any; in return it is slow, coarse as its segments, and varies with the seed: raise the repeats to see by how much. A low R² means that the linear model does not describe the network well here.</source>
        <translation>Deler bildet i segmenter, slår av tilfeldige halvdeler av dem, spør nettverket om hver variant og tilpasser en lineær modell til svarene. Vekten til et segment er hvor mye av klassens sannsynlighet som følger med det. Trenger ikke annet av nettverket enn svarene, så den virker på alle; til gjengjeld er den langsom, like grov som segmentene og varierer med frøet: Øk antall gjentakelser for å se hvor mye. Lav R² betyr at den lineære modellen ikke beskriver nettverket godt her.</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Sammensetning</translation>
    </message>
    <message>
        <source>Which rule goes to which kind of layer.</source>
        <translation>Hvilken regel som gjelder for hvilken type lag.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Whose conventions count where the published tools give rules of the same name different formulas: stabiliser, gamma, bias, batch norm, sums.</source>
        <translation>Hvilket verktøys konvensjoner som gjelder der de publiserte verktøyene gir regler med samme navn ulike formler: stabilisator, gamma, bias, batchnorm, summer.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>What is shared out among the pixels: 1, the class&apos;s score, or how far its probability is ahead of the next class.</source>
        <translation>Hva som fordeles på pikslene: 1, klassens skår, eller hvor mye sannsynligheten leder over den neste klassen.</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>Probability margin</source>
        <translation>Sannsynlighetsmargin</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Of the epsilon rule: larger values absorb more of weak and contradictory relevance. The profile Heatproof takes it times the RMS of the layer. 0: as composite and profile say.</source>
        <translation>For epsilonregelen: Større verdier tar opp mer av svak og motstridende relevans. Profilen Heatproof ganger verdien med lagets RMS. 0: slik sammensetning og profil sier.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Of the gamma rule: how much positive contributions are favoured.</source>
        <translation>For gammaregelen: hvor mye positive bidrag favoriseres.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Presisjon</translation>
    </message>
    <message>
        <source>Numbers with 32 or 64 bits; 64 takes several times as long and settles what is rounding noise.</source>
        <translation>Tall med 32 eller 64 biter; 64 tar flere ganger så lang tid og avgjør hva som er avrundingsstøy.</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 biter</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 biter</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Your own rules for single layers, before the composite: features.0=box; features.3=gamma 0.25; classifier.*=epsilon 1e-6. With * only layers with weights are meant.</source>
        <translation>Dine egne regler for enkelte lag, foran sammensetningen: features.0=box; features.3=gamma 0.25; classifier.*=epsilon 1e-6. Med * menes bare lag med vekter.</translation>
    </message>
    <message>
        <source>Shares the score out among the pixels, layer by layer, and says what biases kept.</source>
        <translation>Fordeler skåren på pikslene, lag for lag, og sier hva biaser beholdt.</translation>
    </message>
    <message>
        <source>Layer-wise relevance propagation goes back through the network. At every layer, what arrived at an output is divided among the inputs in proportion to what each contributed; the rule says which contributions count. Fine, and positive and negative evidence stay apart, but the rules are a choice: epsilon alone is noisy in deep networks, plus rules are clear but tell classes apart less. The ledger shows for every layer what biases and stabilisers absorbed.</source>
        <translation>Lagvis relevanspropagering går bakover gjennom nettverket. I hvert lag deles det som kom fram til en utgang, mellom inngangene i forhold til hva hver av dem bidro med; regelen sier hvilke bidrag som teller. Detaljert, og positive og negative bevis holdes fra hverandre, men reglene er et valg: Epsilon alene er støyete i dype nettverk, plussregler er tydelige, men skiller dårligere mellom klasser. Regnskapet viser for hvert lag hva biaser og stabilisatorer tok opp.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Vindu</translation>
    </message>
    <message>
        <source>Side of the square that hides a part of the picture.</source>
        <translation>Siden i kvadratet som skjuler en del av bildet.</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Steglengde</translation>
    </message>
    <message>
        <source>How far the square moves; small is fine and slow. At most the window.</source>
        <translation>Hvor langt kvadratet flyttes; små steg gir et detaljert kart, men tar tid. Høyst som vinduet.</translation>
    </message>
    <message>
        <source>Hidden by</source>
        <translation>Skjult med</translation>
    </message>
    <message>
        <source>What the square is filled with.</source>
        <translation>Hva kvadratet fylles med.</translation>
    </message>
    <message>
        <source>How much of the score is lost when a square hides a part of the picture.</source>
        <translation>Hvor mye av skåren som går tapt når et kvadrat skjuler en del av bildet.</translation>
    </message>
    <message>
        <source>Moves a square over the picture and asks the network each time. Needs nothing of the network but its answers, and says what really happens; but a square is itself something to be seen, parts that stand in for each other look unimportant, and the window&apos;s size decides what is found.</source>
        <translation>Flytter et kvadrat over bildet og spør nettverket hver gang. Trenger ikke annet av nettverket enn svarene og sier hva som faktisk skjer; men et kvadrat er selv noe som kan ses, deler som kan stå i stedet for hverandre, ser uviktige ut, og vinduets størrelse avgjør hva som blir funnet.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skår</translation>
    </message>
    <message>
        <source>What is explained: the class&apos;s logit, or its probability, which also depends on all other classes.</source>
        <translation>Hva som forklares: klassens logit, eller sannsynligheten, som også avhenger av alle andre klasser.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Sannsynlighet</translation>
    </message>
    <message>
        <source>Noisy pictures, at most.</source>
        <translation>Støybilder, høyst.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Støy</translation>
    </message>
    <message>
        <source>Standard deviation of the noise as a share of the input&apos;s range.</source>
        <translation>Støyens standardavvik som andel av inndataenes verdiområde.</translation>
    </message>
    <message>
        <source>Sampling ends early when the mean&apos;s standard error is this share of the map; 0: never.</source>
        <translation>Prøvetakingen slutter tidlig når gjennomsnittets standardfeil er denne andelen av kartet; 0: aldri.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Gjennomsnitt</translation>
    </message>
    <message>
        <source>Of the gradients, or of their squares, which cannot cancel.</source>
        <translation>Av gradientene eller av kvadratene deres, som ikke kan oppheve hverandre.</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>gradienter</translation>
    </message>
    <message>
        <source>squares</source>
        <translation>kvadrater</translation>
    </message>
    <message>
        <source>The gradient averaged over many slightly noisy copies of the picture.</source>
        <translation>Gjennomsnittet av gradienten over mange kopier av bildet med litt støy.</translation>
    </message>
    <message>
        <source>Adds noise to the picture many times and averages the gradients, which keeps what they share. Less grainy than one gradient, but the noise level decides what is seen, and it is an average over pictures that nobody asked about. The result says how sure the average is.</source>
        <translation>Legger støy til bildet mange ganger og tar gjennomsnittet av gradientene, slik at det de har felles, blir igjen. Mindre kornete enn én gradient, men støynivået avgjør hva som ses, og det er et gjennomsnitt over bilder ingen har spurt om. Resultatet sier hvor sikkert gjennomsnittet er.</translation>
    </message>
</context>
<context>
    <name>MethodPanel</name>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Forklar</translation>
    </message>
    <message>
        <source>Rules per layer…</source>
        <translation>Regler per lag&#xa0;…</translation>
    </message>
    <message>
        <source>Preview segments…</source>
        <translation>Vis segmenter&#xa0;…</translation>
    </message>
    <message>
        <source>Explaining…</source>
        <translation>Forklarer&#xa0;…</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>Forklar %1</translation>
    </message>
    <message>
        <source>Open a network and a picture first</source>
        <translation>Åpne et nettverk og et bilde først</translation>
    </message>
    <message>
        <source>Sum of the map %1 · explained score %2</source>
        <translation>Sum av kartet %1 · forklart skår %2</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Random map</source>
        <translation>Tilfeldig kart</translation>
    </message>
</context>
<context>
    <name>MethodsEditor</name>
    <message>
        <source>Methods</source>
        <translation>Metoder</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametere</translation>
    </message>
</context>
<context>
    <name>MovedMaps</name>
    <message>
        <source>picture before</source>
        <translation>bilde før</translation>
    </message>
    <message>
        <source>picture after</source>
        <translation>bilde etter</translation>
    </message>
    <message>
        <source>map before, moved alike</source>
        <translation>kart før, transformert likt</translation>
    </message>
    <message>
        <source>map after</source>
        <translation>kart etter</translation>
    </message>
    <message>
        <source>after − before</source>
        <translation>etter − før</translation>
    </message>
    <message>
        <source>shared by both maps</source>
        <translation>felles for begge kartene</translation>
    </message>
    <message>
        <source>Only the cells that count</source>
        <translation>Bare cellene som teller</translation>
    </message>
    <message>
        <source>Dims what the transformation brought in from outside and leaves it out of the maps</source>
        <translation>Demper det transformasjonen brakte inn utenfra, og utelater det fra kartene</translation>
    </message>
    <message>
        <source>before</source>
        <translation>før</translation>
    </message>
    <message>
        <source>after</source>
        <translation>etter</translation>
    </message>
    <message>
        <source>x %1, y %2 · before %3 · after %4 · difference %5</source>
        <translation>x %1, y %2 · før %3 · etter %4 · differanse %5</translation>
    </message>
    <message>
        <source>Point at a map to read its values.</source>
        <translation>Pek på et kart for å lese verdiene.</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>%1 layers, %2 parameters, %3 multiply-adds, %4 classes
SHA-256 %5…</source>
        <translation>%1 lag, %2 parametere, %3 MAC-operasjoner, %4 klasser
SHA-256 %5…</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Picture preparation</source>
        <translation>Bildeforberedelse</translation>
    </message>
    <message>
        <source>Open a network to see its layers and how it wants its pictures.</source>
        <translation>Åpne et nettverk for å se lagene og hvordan det vil ha bildene.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Bruk</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>baseline</source>
        <translation>referanse</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>kandidat</translation>
    </message>
    <message>
        <source>%1; left out as one is not finite: %2</source>
        <translation>%1; utelatt fordi det ene ikke er endelig: %2</translation>
    </message>
    <message>
        <source>Histogram of the numbers of both runs</source>
        <translation>Histogram over tallene i begge kjøringene</translation>
    </message>
    <message>
        <source>number in the tensor</source>
        <translation>tall i tensoren</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>hvor ofte</translation>
    </message>
    <message>
        <source>Read the numbers of %1</source>
        <translation>Les tallene i %1</translation>
    </message>
    <message>
        <source>Choose a tensor in the list of the tab “Tensors”, and its numbers appear here.</source>
        <translation>Velg en tensor i listen på fanen «Tensorer», så vises tallene her.</translation>
    </message>
    <message>
        <source>Reading the numbers was stopped.</source>
        <translation>Lesingen av tallene ble stoppet.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln pairs, numbers from %2 to %3</source>
        <translation>
            <numerusform>%1: %Ln par, tall fra %2 til %3</numerusform>
            <numerusform>%1: %Ln par, tall fra %2 til %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlayControls</name>
    <message>
        <source>Map</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Show the heat map (hold Space on the picture to hide it)</source>
        <translation>Vis varmekartet (hold mellomromstasten nede over bildet for å skjule det)</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Dekkevne</translation>
    </message>
    <message>
        <source>Hide below</source>
        <translation>Skjul under</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Fargekart</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>One scale for all maps of a method</source>
        <translation>Én skala for alle kart fra en metode</translation>
    </message>
    <message>
        <source>Colours end before the outliers (0.5 % of the values)</source>
        <translation>Fargene slutter før uteliggerne (0,5&#xa0;% av verdiene)</translation>
    </message>
    <message>
        <source>Picture in pale grey</source>
        <translation>Bilde i lysegrått</translation>
    </message>
    <message>
        <source>Blend between the cells of a coarse map</source>
        <translation>Jevn overgang mellom cellene i et grovt kart</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>not compared</source>
        <translation>ikke sammenlignet</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>%1. Of %2 the measure is not defined: a map has one value everywhere.</source>
        <translation>%1. For %2 er målet ikke definert: Et kart har én verdi overalt.</translation>
    </message>
    <message>
        <source>From the lower to the upper quartile: half of the pictures are in between</source>
        <translation>Fra nedre til øvre kvartil: Halvparten av bildene ligger mellom</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Snitt</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Midtre halvdel</translation>
    </message>
    <message>
        <source>Flips</source>
        <translation>Skifter</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Export figure…</source>
        <translation>Eksporter figur&#xa0;…</translation>
    </message>
    <message>
        <source>There is no figure to export</source>
        <translation>Det finnes ingen figur å eksportere</translation>
    </message>
</context>
<context>
    <name>PanelDock</name>
    <message>
        <source>Close %1</source>
        <translation>Lukk %1</translation>
    </message>
    <message>
        <source>Help on %1</source>
        <translation>Hjelp om %1</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>Top classes</source>
        <translation>Toppklasser</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Sammenligning</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobber</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljø</translation>
    </message>
    <message>
        <source>Loss and accuracy</source>
        <translation>Tap og nøyaktighet</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Oppskrift</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktark</translation>
    </message>
    <message>
        <source>Pinned pictures</source>
        <translation>Festede bilder</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Trening</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Kjøringer</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoker</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurver</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Konklusjon</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Forskjeller</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Vekter</translation>
    </message>
    <message>
        <source>Explanations over pictures</source>
        <translation>Forklaringer over bilder</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle kjøringer</translation>
    </message>
    <message>
        <source>Flipped pictures</source>
        <translation>Klasseskifter</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Forklaringer</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robusthet</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Eksperiment</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Før og etter</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
</context>
<context>
    <name>PartingModel</name>
    <message>
        <source>before</source>
        <translation>før</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>batch</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>forover</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>statistikk</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>tap</translation>
    </message>
    <message>
        <source>backward</source>
        <translation>bakover</translation>
    </message>
    <message>
        <source>update</source>
        <translation>oppdatering</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>lik</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>ulik</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2 numbers differ</source>
        <translation>%1 av %2 tall er forskjellige</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Ulike</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Største</translation>
    </message>
</context>
<context>
    <name>PartingSearch</name>
    <message>
        <source>Find the operation at which %1 and %2 part</source>
        <translation>Finn operasjonen der %1 og %2 skiller lag</translation>
    </message>
    <message>
        <source>Look for checkpoints</source>
        <translation>Se etter sjekkpunkter</translation>
    </message>
</context>
<context>
    <name>PartingView</name>
    <message>
        <source>about a second</source>
        <translation>omtrent ett sekund</translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds</source>
        <translation>
            <numerusform>omtrent %n sekund</numerusform>
            <numerusform>omtrent %n sekunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>omtrent %n minutt</numerusform>
            <numerusform>omtrent %n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Computes step %1 of both runs again and compares every layer, forwards and backwards. Needs the data they were trained with.</source>
        <translation>Beregner steg %1 i begge kjøringene på nytt og sammenligner hvert lag, forover og bakover. Trenger dataene de ble trent med.</translation>
    </message>
    <message numerus="yes">
        <source>From the nearest checkpoints %n steps are to be done again</source>
        <translation>
            <numerusform>Fra de nærmeste sjekkpunktene må %n steg gjøres om igjen</numerusform>
            <numerusform>Fra de nærmeste sjekkpunktene må %n steg gjøres om igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for which the runs took %2.</source>
        <translation>%1, noe som tok kjøringene %2.</translation>
    </message>
    <message>
        <source>Where the data are now</source>
        <translation>Hvor dataene ligger nå</translation>
    </message>
    <message>
        <source>Where the data of the candidate are now</source>
        <translation>Hvor kandidatens data ligger nå</translation>
    </message>
    <message>
        <source>Find the operation</source>
        <translation>Finn operasjonen</translation>
    </message>
    <message>
        <source>Data of the baseline …</source>
        <translation>Referansens data&#xa0;…</translation>
    </message>
    <message>
        <source>Data of the candidate …</source>
        <translation>Kandidatens data&#xa0;…</translation>
    </message>
    <message>
        <source>What the step computes</source>
        <translation>Hva steget beregner</translation>
    </message>
    <message>
        <source>Find the operation again</source>
        <translation>Finn operasjonen på nytt</translation>
    </message>
    <message>
        <source>Data of both runs …</source>
        <translation>Data for begge kjøringene&#xa0;…</translation>
    </message>
</context>
<context>
    <name>PathDialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
</context>
<context>
    <name>Personality</name>
    <message>
        <source>AVX2, 1 thread</source>
        <translation>AVX2, 1 tråd</translation>
    </message>
    <message>
        <source>AVX2, 2 threads</source>
        <translation>AVX2, 2 tråder</translation>
    </message>
    <message>
        <source>AVX2, 4 threads</source>
        <translation>AVX2, 4 tråder</translation>
    </message>
    <message>
        <source>oneDNN limited to SSE4.1, 1 thread</source>
        <translation>oneDNN begrenset til SSE4.1, 1 tråd</translation>
    </message>
    <message>
        <source>without oneDNN, 1 thread</source>
        <translation>uten oneDNN, 1 tråd</translation>
    </message>
    <message>
        <source>ATen without vector instructions, 1 thread</source>
        <translation>ATen uten vektorinstruksjoner, 1 tråd</translation>
    </message>
    <message>
        <source>OpenBLAS for Nehalem, without oneDNN, 1 thread</source>
        <translation>OpenBLAS for Nehalem, uten oneDNN, 1 tråd</translation>
    </message>
</context>
<context>
    <name>PicturesModel</name>
    <message>
        <source>training</source>
        <translation>trening</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validering</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>kalibrering</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>epoch %1</source>
        <translation>epoke %1</translation>
    </message>
    <message>
        <source>every epoch</source>
        <translation>hver epoke</translation>
    </message>
    <message>
        <source>Pin the picture: explain it after every epoch</source>
        <translation>Fest bildet: forklar det etter hver epoke</translation>
    </message>
    <message>
        <source>Open the picture in the Explain workspace</source>
        <translation>Åpne bildet i arbeidsområdet Forklar</translation>
    </message>
    <message>
        <source>The pictures to learn from appear here.</source>
        <translation>Bildene det skal læres av, vises her.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Delsett</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktark</translation>
    </message>
    <message>
        <source>The picture as training shows it</source>
        <translation>Bildet slik treningen viser det</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Trening</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validering</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrering</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Alle delsett</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle klasser</translation>
    </message>
    <message>
        <source>In training: %1</source>
        <translation>Under trening: %1</translation>
    </message>
    <message>
        <source>As it is validated: %1</source>
        <translation>Slik det valideres: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n bilde</numerusform>
            <numerusform>%n bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinnedPanel</name>
    <message>
        <source>%1
Over all pixels the network says %2 with %3.
Grad-CAM of what it says.</source>
        <translation>%1
Over alle piksler sier nettverket %2 med %3.
Grad-CAM for det nettverket sier.</translation>
    </message>
    <message>
        <source>%1
Is %2; the network says %3 with %4.
Grad-CAM of what it says.</source>
        <translation>%1
Er %2; nettverket sier %3 med %4.
Grad-CAM for det nettverket sier.</translation>
    </message>
    <message>
        <source>Pinned pictures with Grad-CAM</source>
        <translation>Festede bilder med Grad-CAM</translation>
    </message>
    <message>
        <source>Which epoch&apos;s weights</source>
        <translation>Hvilken epokes vekter</translation>
    </message>
    <message>
        <source>After every epoch the network says here where it looks on a few validation pictures. Pin others in the contact sheet.</source>
        <translation>Etter hver epoke viser nettverket her hvor det ser på noen få valideringsbilder. Fest andre på kontaktarket.</translation>
    </message>
</context>
<context>
    <name>PinnedPictures</name>
    <message>
        <source>Explain the pinned pictures</source>
        <translation>Forklar de festede bildene</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>Classes</source>
        <translation>Klasser</translation>
    </message>
    <message>
        <source>The first classes</source>
        <translation>De øverste klassene</translation>
    </message>
    <message>
        <source>The new first class</source>
        <translation>Den nye toppklassen</translation>
    </message>
    <message>
        <source>The classes ranked first before the transformation</source>
        <translation>Klassene som lå øverst før transformasjonen</translation>
    </message>
    <message>
        <source>Before: the class ranked first; after: the one ranked first then</source>
        <translation>Før: klassen som ligger øverst; etter: den som da ligger øverst</translation>
    </message>
    <message>
        <source>How many classes</source>
        <translation>Hvor mange klasser</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Gjentakelser</translation>
    </message>
    <message>
        <source>Of random transformations; others are computed once</source>
        <translation>Av tilfeldige transformasjoner; andre beregnes én gang</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Frø</translation>
    </message>
    <message>
        <source>What random transformations draw from</source>
        <translation>Hva tilfeldige transformasjoner trekker fra</translation>
    </message>
    <message>
        <source>Which cells count</source>
        <translation>Hvilke celler som teller</translation>
    </message>
    <message>
        <source>The inner rectangle</source>
        <translation>Det indre rektangelet</translation>
    </message>
    <message>
        <source>The largest rectangle around the centre without anything from outside</source>
        <translation>Det største rektangelet rundt midten uten noe utenfra</translation>
    </message>
    <message>
        <source>What was in the picture</source>
        <translation>Det som var i bildet</translation>
    </message>
    <message>
        <source>All cells that show what was in the original picture</source>
        <translation>Alle celler som viser det som var i det opprinnelige bildet</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>Alle celler</translation>
    </message>
    <message>
        <source>With what the transformation brought in from outside</source>
        <translation>Med det som transformasjonen brakte inn utenfra</translation>
    </message>
    <message>
        <source>Cells that count</source>
        <translation>Celler som teller</translation>
    </message>
</context>
<context>
    <name>PredictionView</name>
    <message>
        <source>What both networks say of the picture</source>
        <translation>Hva begge nettverkene sier om bildet</translation>
    </message>
    <message>
        <source>How many classes</source>
        <translation>Hvor mange klasser</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Kopier tabellen</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Eksporter som CSV&#xa0;…</translation>
    </message>
    <message>
        <source>First %1</source>
        <translation>Første %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Eksporter tabellen</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Lagre %1</translation>
    </message>
</context>
<context>
    <name>PredictionsModel</name>
    <message>
        <source>class %1</source>
        <translation>klasse %1</translation>
    </message>
    <message>
        <source>equal in %1 decimals</source>
        <translation>lik i %1 desimaler</translation>
    </message>
    <message>
        <source>differs within the first %1 decimals: in decimal %2</source>
        <translation>forskjellig innenfor de første %1 desimalene: i desimal %2</translation>
    </message>
    <message>
        <source>differs first in decimal %1</source>
        <translation>forskjellig først i desimal %1</translation>
    </message>
    <message>
        <source>%1 (class %2)
baseline %3
candidate %4
%5
%6 ULP apart</source>
        <translation>%1 (klasse %2)
referanse %3
kandidat %4
%5
%6&#xa0;ULP fra hverandre</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>|Δ|</source>
        <translation>|Δ|</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relativ</translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation>Desimal</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>In the baseline&apos;s order</source>
        <translation>I referansens rekkefølge</translation>
    </message>
    <message>
        <source>The baseline&apos;s probability</source>
        <translation>Referansens sannsynlighet</translation>
    </message>
    <message>
        <source>The candidate&apos;s probability</source>
        <translation>Kandidatens sannsynlighet</translation>
    </message>
    <message>
        <source>Absolute difference</source>
        <translation>Absolutt forskjell</translation>
    </message>
    <message>
        <source>Difference as a share of the baseline&apos;s probability</source>
        <translation>Forskjell som andel av referansens sannsynlighet</translation>
    </message>
    <message>
        <source>First decimal that differs; ≠ within the first %1</source>
        <translation>Første desimal som er forskjellig; ≠ innenfor de første %1</translation>
    </message>
    <message>
        <source>Place in the baseline, and in the candidate where it is another</source>
        <translation>Plassen hos referansen, og hos kandidaten der den er en annen</translation>
    </message>
</context>
<context>
    <name>Preprocessing</name>
    <message>
        <source>Shorter side</source>
        <translation>Korteste side</translation>
    </message>
    <message>
        <source>The picture is resized until its shorter side is this long; 0 stretches it straight to width and height.</source>
        <translation>Bildet skaleres til den korteste siden er så lang; 0 strekker det direkte til bredde og høyde.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Bredde</translation>
    </message>
    <message>
        <source>Of the part cut from the middle: what the network sees.</source>
        <translation>Av delen som skjæres ut fra midten: det nettverket ser.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Høyde</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Snitt</translation>
    </message>
    <message>
        <source>Taken from the scaled values, one number a channel.</source>
        <translation>Trekkes fra de skalerte verdiene, ett tall per kanal.</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Standardavvik</translation>
    </message>
    <message>
        <source>What the values are then divided by, one number a channel.</source>
        <translation>Det verdiene deretter deles på, ett tall per kanal.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>What the values 0 to 255 are multiplied with first.</source>
        <translation>Det verdiene 0 til 255 først multipliseres med.</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gråtoner</translation>
    </message>
    <message>
        <source>One channel, the luma of the picture.</source>
        <translation>Én kanal, bildets luma.</translation>
    </message>
    <message>
        <source>Blue first</source>
        <translation>Blått først</translation>
    </message>
    <message>
        <source>Channels in the order blue, green, red.</source>
        <translation>Kanaler i rekkefølgen blått, grønt, rødt.</translation>
    </message>
</context>
<context>
    <name>ReadingFaces</name>
    <message>
        <source>Read again</source>
        <translation>Les på nytt</translation>
    </message>
</context>
<context>
    <name>RecipePanel</name>
    <message>
        <source>%1 layers, %2 parameters, %3 multiply-adds a picture</source>
        <translation>%1 lag, %2 parametere, %3 MAC-operasjoner per bilde</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Oppskrift</translation>
    </message>
    <message>
        <source>Open a recipe file…</source>
        <translation>Åpne en oppskriftsfil&#xa0;…</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Åpne en oppskrift</translation>
    </message>
    <message>
        <source>Recipes and runs&apos; settings (*.json)</source>
        <translation>Oppskrifter og kjøringers innstillinger (*.json)</translation>
    </message>
</context>
<context>
    <name>RegionEdit</name>
    <message>
        <source>Left border of the region</source>
        <translation>Områdets venstre kant</translation>
    </message>
    <message>
        <source>Upper border of the region</source>
        <translation>Områdets øvre kant</translation>
    </message>
    <message>
        <source>Right border of the region</source>
        <translation>Områdets høyre kant</translation>
    </message>
    <message>
        <source>Lower border of the region</source>
        <translation>Områdets nedre kant</translation>
    </message>
    <message>
        <source>Region in %: left, top, right, bottom</source>
        <translation>Område i&#xa0;%: venstre, øverst, høyre, nederst</translation>
    </message>
</context>
<context>
    <name>RegionFrame</name>
    <message>
        <source>Region of the transformation</source>
        <translation>Transformasjonens område</translation>
    </message>
    <message>
        <source>Drag to draw the region; drag inside it to move it</source>
        <translation>Dra for å tegne området; dra inni det for å flytte det</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Export a report</source>
        <translation>Eksporter en rapport</translation>
    </message>
    <message>
        <source>One HTML file (*.html)</source>
        <translation>Én HTML-fil (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export tables and figures into a folder</source>
        <translation>Eksporter tabeller og figurer til en mappe</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Drawings of lines (*.svg)</source>
        <translation>Strektegninger (*.svg)</translation>
    </message>
    <message>
        <source>Export a figure</source>
        <translation>Eksporter en figur</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 er lagret.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Lagre %1</translation>
    </message>
</context>
<context>
    <name>RobustnessCellPanel</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Picture and maps before and after</source>
        <translation>Bilde og kart før og etter</translation>
    </message>
    <message>
        <source>The row is computed once more…</source>
        <translation>Raden beregnes en gang til&#xa0;…</translation>
    </message>
    <message>
        <source>Click a point of the plot or a row of the table: the picture and its maps before and after appear here.</source>
        <translation>Klikk på et punkt i diagrammet eller en rad i tabellen: Bildet og kartene før og etter vises her.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Før og etter</translation>
    </message>
</context>
<context>
    <name>RobustnessDesk</name>
    <message>
        <source>Experiments (*.json)</source>
        <translation>Eksperimenter (*.json)</translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation>Åpne et eksperiment</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Lagre eksperimentet</translation>
    </message>
    <message>
        <source>Open the folder of an experiment</source>
        <translation>Åpne mappen til et eksperiment</translation>
    </message>
    <message>
        <source>Ready-made experiments</source>
        <translation>Ferdige eksperimenter</translation>
    </message>
</context>
<context>
    <name>RobustnessPlotPanel</name>
    <message>
        <source>How far does the explanation move?</source>
        <translation>Hvor mye endrer forklaringen seg?</translation>
    </message>
    <message>
        <source>Choose pictures, networks, methods and transformations at the left and press Run, or start with the scenes.</source>
        <translation>Velg bilder, nettverk, metoder og transformasjoner til venstre og trykk på Kjør, eller begynn med scenene.</translation>
    </message>
    <message>
        <source>Run on the scenes</source>
        <translation>Kjør på scenene</translation>
    </message>
    <message>
        <source>Open results…</source>
        <translation>Åpne resultater&#xa0;…</translation>
    </message>
    <message>
        <source>How far the explanation moves</source>
        <translation>Hvor mye forklaringen endrer seg</translation>
    </message>
    <message>
        <source>Show the whole plot</source>
        <translation>Vis hele diagrammet</translation>
    </message>
    <message>
        <source>Export the numbers of the plot…</source>
        <translation>Eksporter tallene i diagrammet&#xa0;…</translation>
    </message>
    <message>
        <source>The first rows are being computed…</source>
        <translation>De første radene beregnes&#xa0;…</translation>
    </message>
    <message>
        <source>Is it the method or the model? In %1 of %2 cells the first class stayed while the map moved (rank correlation below %6): the method. In %3 both moved: the model. In %4 neither moved, in %5 the prediction alone.</source>
        <translation>Er det metoden eller modellen? I %1 av %2 celler ble toppklassen stående mens kartet endret seg (rangkorrelasjon under %6): metoden. I %3 endret begge seg: modellen. I %4 endret ingen av dem seg, i %5 bare prediksjonen.</translation>
    </message>
    <message>
        <source>Failed: %1.</source>
        <translation>Mislyktes: %1.</translation>
    </message>
    <message>
        <source>%1: the map alone in %2 of %3 cells (the method), both in %4 (the model), neither in %5, the prediction alone in %6.</source>
        <translation>%1: bare kartet i %2 av %3 celler (metoden), begge i %4 (modellen), ingen av dem i %5, bare prediksjonen i %6.</translation>
    </message>
    <message>
        <source>Is it the method or the model? A map moved where its rank correlation is below %1.</source>
        <translation>Er det metoden eller modellen? Et kart har endret seg når rangkorrelasjonen er under %1.</translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>Eksporter tallene</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Lagre %1</translation>
    </message>
    <message>
        <source>%1, cross: the prediction flipped</source>
        <translation>%1, kryss: klasseskifte</translation>
    </message>
</context>
<context>
    <name>RobustnessTablePanel</name>
    <message>
        <source>Rows of the experiment</source>
        <translation>Eksperimentets rader</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Hvilke rader som vises</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle rader</translation>
    </message>
    <message>
        <source>Flips</source>
        <translation>Klasseskifter</translation>
    </message>
    <message>
        <source>Without flips</source>
        <translation>Uten klasseskifte</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislyktes</translation>
    </message>
    <message>
        <source>Flips: %1</source>
        <translation>Klasseskifter: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>mislyktes: %1</translation>
    </message>
    <message>
        <source>Rows appear here as they are computed.</source>
        <translation>Rader vises her etter hvert som de beregnes.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>RuleTable</name>
    <message>
        <source>this table</source>
        <translation>denne tabellen</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>sammensetning</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Satt av</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules per layer</source>
        <translation>Regler per lag</translation>
    </message>
    <message>
        <source>Rules layer by layer</source>
        <translation>Regler lag for lag</translation>
    </message>
    <message>
        <source>Layers named here come before the composite; the first line that fits wins. For example “features.0=box; features.*=gamma 0.25; classifier.*=epsilon 1e-6”. Or edit a rule in the table; empty it to go back to the composite.</source>
        <translation>Lag som er nevnt her, går foran sammensetningen; den første linjen som passer, vinner. For eksempel «features.0=box; features.*=gamma 0.25; classifier.*=epsilon 1e-6». Eller rediger en regel i tabellen; tøm den for å gå tilbake til sammensetningen.</translation>
    </message>
    <message>
        <source>Rules by layer name</source>
        <translation>Regler etter lagnavn</translation>
    </message>
    <message>
        <source>All rules come from the composite.</source>
        <translation>Alle regler kommer fra sammensetningen.</translation>
    </message>
</context>
<context>
    <name>RunFoot</name>
    <message>
        <source>A folder of the program&apos;s own</source>
        <translation>En av programmets egne mapper</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>En annen mappe&#xa0;…</translation>
    </message>
    <message>
        <source>Rows that are done</source>
        <translation>Rader som er ferdige</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Kjør</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Ends within a step; what is computed is kept</source>
        <translation>Avslutter innen et steg; det som er beregnet, beholdes</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Goes on with the rows that are missing</source>
        <translation>Fortsetter med radene som mangler</translation>
    </message>
    <message>
        <source>Compute failed rows again</source>
        <translation>Beregn mislykkede rader på nytt</translation>
    </message>
    <message>
        <source>Where the rows go</source>
        <translation>Hvor radene skal skrives</translation>
    </message>
    <message>
        <source>own folder</source>
        <translation>egen mappe</translation>
    </message>
    <message>
        <source>Rows go to a folder of the program&apos;s own, from where they can be opened again</source>
        <translation>Radene skrives til en av programmets egne mapper, der de kan åpnes igjen</translation>
    </message>
    <message>
        <source>Rows go to %1</source>
        <translation>Radene skrives til %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Teller&#xa0;…</translation>
    </message>
    <message>
        <source>Pictures: %1 · rows: %2</source>
        <translation>Bilder: %1 · rader: %2</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>Venter på tur&#xa0;…</translation>
    </message>
    <message>
        <source>Computes all rows anew</source>
        <translation>Beregner alle rader på nytt</translation>
    </message>
    <message>
        <source>Computes the rows that the folder does not hold yet</source>
        <translation>Beregner radene som ennå mangler i mappen</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>omtrent %1 igjen</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Begynner&#xa0;…</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>stopper&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Paused after %n rows.</source>
        <translation>
            <numerusform>Satt på pause etter %n rad.</numerusform>
            <numerusform>Satt på pause etter %n rader.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed after %n rows.</source>
        <translation>
            <numerusform>Mislyktes etter %n rad.</numerusform>
            <numerusform>Mislyktes etter %n rader.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n rows in %1.</source>
        <translation>
            <numerusform>Ferdig: %n rad på %1.</numerusform>
            <numerusform>Ferdig: %n rader på %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n rows.</source>
        <translation>
            <numerusform>Ferdig: %n rad.</numerusform>
            <numerusform>Ferdig: %n rader.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunsMatrix</name>
    <message>
        <source>Look for runs that are the same</source>
        <translation>Se etter kjøringer som er like</translation>
    </message>
    <message>
        <source>Compare every run with every other</source>
        <translation>Sammenlign hver kjøring med alle andre</translation>
    </message>
</context>
<context>
    <name>RunsMatrixPanel</name>
    <message>
        <source>Every run against every other</source>
        <translation>Hver kjøring mot alle andre</translation>
    </message>
    <message>
        <source>The measure within and between groups of runs</source>
        <translation>Målet innenfor og mellom grupper av kjøringer</translation>
    </message>
    <message>
        <source>Compare all runs</source>
        <translation>Sammenlign alle kjøringer</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Order of the runs</source>
        <translation>Rekkefølge på kjøringene</translation>
    </message>
    <message>
        <source>Like runs together</source>
        <translation>Like kjøringer samlet</translation>
    </message>
    <message>
        <source>As they were opened</source>
        <translation>Slik de ble åpnet</translation>
    </message>
    <message>
        <source>Group the runs by this setting</source>
        <translation>Grupper kjøringene etter denne innstillingen</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 kjøringer</translation>
    </message>
    <message>
        <source>Runs are being opened…</source>
        <translation>Kjøringer åpnes&#xa0;…</translation>
    </message>
    <message>
        <source>Open two runs or more: how every one of them stands to every other appears here.</source>
        <translation>Åpne to eller flere kjøringer: Hvordan hver av dem forholder seg til alle andre, vises her.</translation>
    </message>
    <message>
        <source>The comparison of all runs was stopped.</source>
        <translation>Sammenligningen av alle kjøringer ble stoppet.</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Etter: %1</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>The best accuracy on the pictures for validation</source>
        <translation>Den beste nøyaktigheten på valideringsbildene</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Kjøring</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoker</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>starts</source>
        <translation>starter</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>uleselig</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>leses</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>ikke begynt</translation>
    </message>
    <message>
        <source>trains</source>
        <translation>trener</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>på pause</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>avbrutt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>There is no run yet.</source>
        <translation>Det finnes ingen kjøring ennå.</translation>
    </message>
    <message>
        <source>This run trains in this window; pause it first.</source>
        <translation>Denne kjøringen trener i dette vinduet; sett den på pause først.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Kjøringer</translation>
    </message>
    <message>
        <source>Runs gather here; their curves are drawn over each other.</source>
        <translation>Kjøringer samles her; kurvene deres tegnes over hverandre.</translation>
    </message>
    <message>
        <source>Open a run…</source>
        <translation>Åpne en kjøring&#xa0;…</translation>
    </message>
    <message>
        <source>Close the run that is shown; its folder stays</source>
        <translation>Lukk kjøringen som vises; mappen blir liggende</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>A star on water</source>
        <translation>En stjerne på vann</translation>
    </message>
    <message>
        <source>A ring on wood</source>
        <translation>En ring på tre</translation>
    </message>
    <message>
        <source>A triangle on grass</source>
        <translation>En trekant på gress</translation>
    </message>
    <message>
        <source>A disc in the sky</source>
        <translation>En skive på himmelen</translation>
    </message>
    <message>
        <source>A square on wood</source>
        <translation>Et kvadrat på tre</translation>
    </message>
    <message>
        <source>A cross in the sky</source>
        <translation>Et kors på himmelen</translation>
    </message>
    <message>
        <source>A hard one: a star between heart and leaf</source>
        <translation>En vanskelig en: en stjerne mellom hjerte og blad</translation>
    </message>
    <message>
        <source>Built-in network</source>
        <translation>Innebygd nettverk</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scene</translation>
    </message>
</context>
<context>
    <name>ScatterView</name>
    <message>
        <source>%1 of %2 pairs lie on the line of equal numbers, as far as it can be drawn</source>
        <translation>%1 av %2 par ligger på linjen for like tall, så langt den kan tegnes</translation>
    </message>
    <message>
        <source>The candidate&apos;s numbers over the baseline&apos;s</source>
        <translation>Kandidatens tall mot referansens</translation>
    </message>
    <message>
        <source>pairs (logarithmic)</source>
        <translation>par (logaritmisk)</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>referanse</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>kandidat</translation>
    </message>
    <message>
        <source>baseline about %1, candidate about %2: pairs %3</source>
        <translation>referanse omtrent %1, kandidat omtrent %2: par %3</translation>
    </message>
</context>
<context>
    <name>SegmentsDialog</name>
    <message>
        <source>Segments</source>
        <translation>Segmenter</translation>
    </message>
    <message>
        <source>The picture with the borders of its segments</source>
        <translation>Bildet med segmentenes grenser</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segmenter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesControls</name>
    <message>
        <source>Transformation</source>
        <translation>Transformasjon</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>Class, by its rank before</source>
        <translation>Klasse, etter rang før</translation>
    </message>
    <message>
        <source>What tells the lines apart</source>
        <translation>Hva som skiller linjene</translation>
    </message>
    <message>
        <source>a line a method</source>
        <translation>én linje per metode</translation>
    </message>
    <message>
        <source>a line a class</source>
        <translation>én linje per klasse</translation>
    </message>
    <message>
        <source>a line a network</source>
        <translation>én linje per nettverk</translation>
    </message>
    <message>
        <source>a line a picture</source>
        <translation>én linje per bilde</translation>
    </message>
    <message>
        <source>A line for the cells that count and one for all of them, with what the transformation brought in; of the RMSE and of that of normalised maps</source>
        <translation>En linje for cellene som teller, og en for alle, med det transformasjonen brakte inn; for RMSE og for RMSE av normaliserte kart</translation>
    </message>
    <message>
        <source>Leave flips out</source>
        <translation>Utelat klasseskifter</translation>
    </message>
    <message>
        <source>Leaves out rows whose prediction flipped</source>
        <translation>Utelater rader der prediksjonen skiftet</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>alle nettverk</translation>
    </message>
    <message>
        <source>all pictures</source>
        <translation>alle bilder</translation>
    </message>
    <message>
        <source>all methods</source>
        <translation>alle metoder</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>alle klasser</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>klasse %1</translation>
    </message>
    <message>
        <source>cropped or not</source>
        <translation>beskåret eller ikke</translation>
    </message>
    <message>
        <source>log y</source>
        <translation>log y</translation>
    </message>
    <message>
        <source>Logarithmic axis of the measure</source>
        <translation>Logaritmisk akse for målet</translation>
    </message>
    <message>
        <source>log x</source>
        <translation>log x</translation>
    </message>
    <message>
        <source>Logarithmic axis of the amounts; at first for noise whose amounts lie far apart</source>
        <translation>Logaritmisk akse for styrkene; til å begynne med for støy der styrkene ligger langt fra hverandre</translation>
    </message>
</context>
<context>
    <name>SeriesCurves</name>
    <message>
        <source>prediction flipped</source>
        <translation>prediksjonen skiftet</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Open %1</source>
        <translation>Åpne %1</translation>
    </message>
    <message>
        <source>Open epoch %1 of %2</source>
        <translation>Åpne epoke %1 av %2</translation>
    </message>
    <message>
        <source>Open the network of %1</source>
        <translation>Åpne nettverket fra %1</translation>
    </message>
    <message>
        <source>Classify %1</source>
        <translation>Klassifiser %1</translation>
    </message>
    <message>
        <source>Prepare what is open</source>
        <translation>Klargjør det som er åpnet</translation>
    </message>
</context>
<context>
    <name>SetControls</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>How many pictures</source>
        <translation>Hvor mange bilder</translation>
    </message>
    <message>
        <source>At most so many pictures, spread over all</source>
        <translation>Høyst så mange bilder, spredt over alle</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>The method&apos;s parameters</source>
        <translation>Metodens parametere</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Forklar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>What is explained by then is kept</source>
        <translation>Det som er forklart til da, beholdes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>Choose a folder of pictures</source>
        <translation>Velg en mappe med bilder</translation>
    </message>
    <message>
        <source>Validation pictures</source>
        <translation>Valideringsbilder</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Mappe&#xa0;…</translation>
    </message>
    <message>
        <source>What the runs were validated with, where it lies now</source>
        <translation>Det kjøringene ble validert med, der det ligger nå</translation>
    </message>
    <message>
        <source>Explain these pictures by every run and compare the maps</source>
        <translation>Forklar disse bildene med hver kjøring og sammenlign kartene</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>SetPicturesModel</name>
    <message>
        <source>%1, not the baseline&apos;s class</source>
        <translation>%1, ikke referansens klasse</translation>
    </message>
    <message>
        <source>%1
The runs disagree on its class.</source>
        <translation>%1
Kjøringene er uenige om klassen.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelatt</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
</context>
<context>
    <name>SettingsModel</name>
    <message>
        <source>Configuration</source>
        <translation>Konfigurasjon</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljø</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>ikke oppgitt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Innstilling</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
</context>
<context>
    <name>SliceView</name>
    <message>
        <source>Slice of a tensor</source>
        <translation>Utsnitt av en tensor</translation>
    </message>
    <message>
        <source>A tensor by number or name and what to take of each axis, as Python has it: weights[0][:,:,0,0], weights[-2][:32,0], conv1.weight[0,:,::2,-1]. Return reads it.</source>
        <translation>En tensor etter nummer eller navn, og hva som skal tas av hver akse, slik Python skriver det: weights[0][:,:,0,0], weights[-2][:32,0], conv1.weight[0,:,::2,-1]. Enter leser det.</translation>
    </message>
    <message>
        <source>Numbers of both runs side by side</source>
        <translation>Tall fra begge kjøringene side om side</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Les %1</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers · relative L2 %1 · cosine %2 · largest difference %3 · most ULP apart: %4</source>
        <translation>
            <numerusform>%n tall · relativ L2 %1 · kosinus %2 · største forskjell %3 · flest ULP fra hverandre: %4</numerusform>
            <numerusform>%n tall · relativ L2 %1 · kosinus %2 · største forskjell %3 · flest ULP fra hverandre: %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceTitles</name>
    <message>
        <source>Drawn scenes: %1</source>
        <translation>Tegnede scener: %1</translation>
    </message>
</context>
<context>
    <name>SourcesEditor</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Picture files…</source>
        <translation>Bildefiler&#xa0;…</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Legg til bilder</translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <translation>Mappe med bilder&#xa0;…</translation>
    </message>
    <message>
        <source>Add a folder of pictures</source>
        <translation>Legg til en mappe med bilder</translation>
    </message>
    <message>
        <source>Drawn scenes</source>
        <translation>Tegnede scener</translation>
    </message>
    <message>
        <source>How many scenes</source>
        <translation>Hvor mange scener</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scener</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>Open a network…</source>
        <translation>Åpne et nettverk&#xa0;…</translation>
    </message>
    <message>
        <source>Built-in network</source>
        <translation>Innebygd nettverk</translation>
    </message>
    <message>
        <source>The network of the Explain workspace</source>
        <translation>Nettverket i arbeidsområdet Forklar</translation>
    </message>
    <message>
        <source>Add networks</source>
        <translation>Legg til nettverk</translation>
    </message>
    <message>
        <source>Networks (*.pth *.pt *.th *.safetensors)</source>
        <translation>Nettverk (*.pth *.pt *.th *.safetensors)</translation>
    </message>
</context>
<context>
    <name>SpreadStrips</name>
    <message>
        <source>%1, %2: median %3</source>
        <translation>%1, %2: median %3</translation>
    </message>
    <message>
        <source>%1 over pictures</source>
        <translation>%1 over bilder</translation>
    </message>
    <message>
        <source>%1, logarithmic</source>
        <translation>%1, logaritmisk</translation>
    </message>
</context>
<context>
    <name>SpreadsModel</name>
    <message>
        <source>not recorded</source>
        <translation>ikke registrert</translation>
    </message>
    <message>
        <source>within groups</source>
        <translation>innenfor grupper</translation>
    </message>
    <message>
        <source>between groups</source>
        <translation>mellom grupper</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Snitt</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Størst</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Kjøringer</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>comparing every run with every other</source>
        <translation>sammenligner hver kjøring med alle andre</translation>
    </message>
    <message>
        <source>looking for equal weights</source>
        <translation>ser etter like vekter</translation>
    </message>
    <message>
        <source>comparing traces</source>
        <translation>sammenligner spor</translation>
    </message>
    <message>
        <source>reading numbers</source>
        <translation>leser tall</translation>
    </message>
    <message>
        <source>computing the step of the baseline again</source>
        <translation>beregner referansens steg på nytt</translation>
    </message>
    <message>
        <source>computing the step of the candidate again</source>
        <translation>beregner kandidatens steg på nytt</translation>
    </message>
    <message>
        <source>Listing files</source>
        <translation>Lister opp filer</translation>
    </message>
    <message>
        <source>comparing what was computed again</source>
        <translation>sammenligner det som ble beregnet på nytt</translation>
    </message>
    <message>
        <source>comparing weights</source>
        <translation>sammenligner vekter</translation>
    </message>
    <message>
        <source>comparing the epochs&apos; weights</source>
        <translation>sammenligner epokenes vekter</translation>
    </message>
    <message>
        <source>curves</source>
        <translation>kurver</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>bilder</translation>
    </message>
    <message>
        <source>maps</source>
        <translation>kart</translation>
    </message>
    <message>
        <source>randomised networks</source>
        <translation>randomiserte nettverk</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>eksperiment</translation>
    </message>
    <message>
        <source>noisy pictures</source>
        <translation>støybilder</translation>
    </message>
    <message>
        <source>changed pictures</source>
        <translation>endrede bilder</translation>
    </message>
    <message>
        <source>network</source>
        <translation>nettverk</translation>
    </message>
    <message>
        <source>points on the path</source>
        <translation>punkter på veien</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>segmenter</translation>
    </message>
    <message>
        <source>first layers</source>
        <translation>første lag</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>prøver</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>vinduer</translation>
    </message>
    <message>
        <source>reading weights</source>
        <translation>leser vekter</translation>
    </message>
    <message>
        <source>reading TorchScript</source>
        <translation>leser TorchScript</translation>
    </message>
    <message>
        <source>digests of what was compared</source>
        <translation>kontrollsummer for det som ble sammenlignet</translation>
    </message>
    <message>
        <source>Checking digests</source>
        <translation>Sjekker kontrollsummer</translation>
    </message>
    <message>
        <source>Reading the run&apos;s parts</source>
        <translation>Leser kjøringens deler</translation>
    </message>
    <message>
        <source>steps done again</source>
        <translation>steg gjort om igjen</translation>
    </message>
</context>
<context>
    <name>StartTraining</name>
    <message>
        <source>As this machine is</source>
        <translation>Som denne maskinen</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Trener</translation>
    </message>
    <message>
        <source>In this window, or in a process of its own that goes on when the window is closed.</source>
        <translation>I dette vinduet eller i en egen prosess som fortsetter når vinduet lukkes.</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>I dette vinduet</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>I egen prosess</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Deterministic gives equal bits on repeat in the same environment; native takes the fastest kernels.</source>
        <translation>Deterministisk gir identiske biter ved gjentakelse i samme miljø; nativ bruker de raskeste kjernene.</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>Nativ</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>Deterministisk</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Tråder</translation>
    </message>
    <message>
        <source>That compute; 0: all cores. Recorded.</source>
        <translation>Som regner; 0: alle kjerner. Registreres.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>cpu, cuda or cuda:1.</source>
        <translation>cpu, cuda eller cuda:1.</translation>
    </message>
    <message>
        <source>Computes as</source>
        <translation>Regner som</translation>
    </message>
    <message>
        <source>A processor of another kind: its instruction sets and threads, which give other bits.</source>
        <translation>En prosessor av en annen type: dens instruksjonssett og tråder, som gir andre biter.</translation>
    </message>
    <message>
        <source>Decoders</source>
        <translation>Dekodere</translation>
    </message>
    <message>
        <source>Threads that read and decode pictures; change no bit.</source>
        <translation>Tråder som leser og dekoder bilder; endrer ingen bit.</translation>
    </message>
    <message>
        <source>Memory for pictures</source>
        <translation>Minne til bilder</translation>
    </message>
    <message>
        <source>How much decoded pictures may take.</source>
        <translation>Hvor mye plass dekodede bilder kan ta.</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Spor</translation>
    </message>
    <message>
        <source>Digests of every gradient and weight at every step.</source>
        <translation>Kontrollsummer for hver gradient og vekt i hvert steg.</translation>
    </message>
    <message>
        <source>Steps between checkpoints</source>
        <translation>Steg mellom sjekkpunkter</translation>
    </message>
    <message>
        <source>Places to go on from, besides every epoch&apos;s end.</source>
        <translation>Steder å fortsette fra, i tillegg til slutten av hver epoke.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>CPU · %1 · LibTorch %2 · %3</source>
        <translation>CPU · %1 · LibTorch %2 · %3</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 tråd</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 tråder</translation>
    </message>
    <message>
        <source>What the numbers are computed on; more in the Environment panel</source>
        <translation>Hva tallene beregnes på; mer i panelet Miljø</translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1, y %2</translation>
    </message>
    <message>
        <source>RGB %1 %2 %3</source>
        <translation>RGB %1 %2 %3</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>verdi %1</translation>
    </message>
</context>
<context>
    <name>SubjectBar</name>
    <message>
        <source>Network and picture</source>
        <translation>Nettverk og bilde</translation>
    </message>
    <message>
        <source>Why does the network decide so?</source>
        <translation>Hvorfor bestemmer nettverket seg slik?</translation>
    </message>
    <message>
        <source>Train a network and watch it learn</source>
        <translation>Tren et nettverk og se det lære</translation>
    </message>
    <message>
        <source>Do two runs differ, and why?</source>
        <translation>Er to kjøringer forskjellige, og hvorfor?</translation>
    </message>
    <message>
        <source>How far does the explanation move?</source>
        <translation>Hvor mye endrer forklaringen seg?</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>against</source>
        <translation>mot</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>ThumbnailView</name>
    <message>
        <source>Thumbnails</source>
        <translation>Miniatyrbilder</translation>
    </message>
</context>
<context>
    <name>TopKModel</name>
    <message>
        <source>%1 (class %2)
probability %3
logit %4</source>
        <translation>%1 (klasse %2)
sannsynlighet %3
logit %4</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Sannsynlighet</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
</context>
<context>
    <name>TopkPanel</name>
    <message>
        <source>Classes, best first</source>
        <translation>Klasser, den beste først</translation>
    </message>
    <message>
        <source>Find any class</source>
        <translation>Finn en klasse</translation>
    </message>
    <message>
        <source>Click explains, Ctrl-click compares.</source>
        <translation>Klikk forklarer, Ctrl-klikk sammenligner.</translation>
    </message>
    <message>
        <source>No classes yet</source>
        <translation>Ingen klasser ennå</translation>
    </message>
    <message>
        <source>Open a picture, and the network&apos;s classes for it appear here.</source>
        <translation>Åpne et bilde, så vises nettverkets klasser for det her.</translation>
    </message>
    <message>
        <source>Open a network, and its classes for this picture appear here.</source>
        <translation>Åpne et nettverk, så vises klassene for dette bildet her.</translation>
    </message>
    <message>
        <source>Open a network and a picture, and the classes appear here.</source>
        <translation>Åpne et nettverk og et bilde, så vises klassene her.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>av %1</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A first explanation</source>
        <translation>En første forklaring</translation>
    </message>
    <message>
        <source>Two minutes with the built-in network and a picture that the program draws. Next opens both.</source>
        <translation>To minutter med det innebygde nettverket og et bilde som programmet tegner. «Neste» åpner begge.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Hva nettverket ser</translation>
    </message>
    <message>
        <source>Its classes, best first, each with its probability. Click one to ask why, or press Next.</source>
        <translation>Klassene, den beste først, hver med sannsynligheten sin. Klikk på en for å spørre hvorfor, eller trykk på «Neste».</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>The heat map shows where the network finds the class. Hold Space on the picture to hide the map; the legend says what the colours mean.</source>
        <translation>Varmekartet viser hvor nettverket finner klassen. Hold mellomromstasten nede på bildet for å skjule kartet; forklaringen ved siden av sier hva fargene betyr.</translation>
    </message>
    <message>
        <source>Another method</source>
        <translation>En annen metode</translation>
    </message>
    <message>
        <source>Methods answer differently. Choose LRP and press Explain, or press Next: red speaks for the class, blue against it.</source>
        <translation>Metodene svarer ulikt. Velg LRP og trykk på «Forklar», eller trykk på «Neste»: Rødt taler for klassen, blått imot.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side om side</translation>
    </message>
    <message>
        <source>Do the methods agree? Choose some and press Compare, or press Next. The table says how alike the maps are.</source>
        <translation>Er metodene enige? Velg noen og trykk på «Sammenlign», eller trykk på «Neste». Tabellen sier hvor like kartene er.</translation>
    </message>
    <message>
        <source>Your own, and further</source>
        <translation>Dine egne, og videre</translation>
    </message>
    <message>
        <source>Open your own network and picture at the right. At the left are the other workspaces. F1 explains whatever you are at.</source>
        <translation>Åpne ditt eget nettverk og bilde til høyre. Til venstre er de andre arbeidsområdene. F1 forklarer det du holder på med.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hopp over</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Next (%1 of %2)</source>
        <translation>Neste (%1 av %2)</translation>
    </message>
</context>
<context>
    <name>Train</name>
    <message>
        <source>Loss</source>
        <translation>Tap</translation>
    </message>
    <message>
        <source>What training lowers.</source>
        <translation>Det treningen senker.</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Binær kryssentropi</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Kryssentropi</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Midlere kvadratfeil</translation>
    </message>
    <message>
        <source>Intersection over union</source>
        <translation>Snitt over union</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimerer</translation>
    </message>
    <message>
        <source>How gradients change weights.</source>
        <translation>Hvordan gradienter endrer vekter.</translation>
    </message>
    <message>
        <source>RMSprop (Keras)</source>
        <translation>RMSprop (Keras)</translation>
    </message>
    <message>
        <source>RMSprop (LibTorch)</source>
        <translation>RMSprop (LibTorch)</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Læringsrate</translation>
    </message>
    <message>
        <source>Size of a step; the schedule&apos;s highest.</source>
        <translation>Størrelsen på et steg; den høyeste i planen.</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Forfall</translation>
    </message>
    <message>
        <source>RMSprop: share of the old mean square that a step keeps (rho, alpha).</source>
        <translation>RMSprop: andel av det gamle middelkvadratet som et steg beholder (rho, alpha).</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Share of the last step that goes into the next.</source>
        <translation>Andel av forrige steg som går inn i det neste.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Momentum looks one step ahead.</source>
        <translation>Momentum ser ett steg fram.</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>Adam: share of the old mean kept.</source>
        <translation>Adam: andel av det gamle gjennomsnittet som beholdes.</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>Adam: share of the old mean square kept.</source>
        <translation>Adam: andel av det gamle middelkvadratet som beholdes.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Keeps the quotient finite.</source>
        <translation>Holder kvotienten endelig.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Vektforfall</translation>
    </message>
    <message>
        <source>Pulls weights towards zero: added to the gradient, or applied to the weights themselves by AdamW.</source>
        <translation>Trekker vektene mot null: legges til gradienten, eller brukes på selve vektene med AdamW.</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Klassevekter</translation>
    </message>
    <message>
        <source>Rare classes count more in the loss, by their inverse frequency.</source>
        <translation>Sjeldne klasser teller mer i tapet, etter den inverse frekvensen.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>How the learning rate changes with time.</source>
        <translation>Hvordan læringsraten endres over tid.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Trinn</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Én syklus</translation>
    </message>
    <message>
        <source>Epochs a step</source>
        <translation>Epoker per trinn</translation>
    </message>
    <message>
        <source>Epochs between two lowerings.</source>
        <translation>Epoker mellom to senkninger.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>What a lowering multiplies the learning rate by.</source>
        <translation>Det en senkning multipliserer læringsraten med.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Oppvarming</translation>
    </message>
    <message>
        <source>Epochs in which the learning rate rises from nothing in a straight line.</source>
        <translation>Epoker der læringsraten stiger fra null i en rett linje.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoker</translation>
    </message>
    <message>
        <source>How often every picture is shown.</source>
        <translation>Hvor mange ganger hvert bilde vises.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Pictures a step; more need more memory.</source>
        <translation>Bilder per steg; flere krever mer minne.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Tålmodighet</translation>
    </message>
    <message>
        <source>Epochs without a better validation loss before training ends; 0: never early.</source>
        <translation>Epoker uten bedre valideringstap før treningen slutter; 0: aldri tidlig.</translation>
    </message>
    <message>
        <source>Keep every</source>
        <translation>Behold hver</translation>
    </message>
    <message>
        <source>Epochs between kept weights; the last are always kept.</source>
        <translation>Epoker mellom beholdte vekter; de siste beholdes alltid.</translation>
    </message>
    <message>
        <source>Keep the best</source>
        <translation>Behold de beste</translation>
    </message>
    <message>
        <source>Also keep the weights of every epoch that is better than all before.</source>
        <translation>Behold også vektene fra hver epoke som er bedre enn alle før.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arkitektur</translation>
    </message>
    <message>
        <source>The network to train, by its id.</source>
        <translation>Nettverket som skal trenes, etter id.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Sidelengde</translation>
    </message>
    <message>
        <source>Height and width of the network&apos;s input, in pixels.</source>
        <translation>Høyden og bredden til nettverkets inndata, i piksler.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Vekter</translation>
    </message>
    <message>
        <source>A weights file to begin from; empty: from scratch.</source>
        <translation>En vektfil å begynne fra; tomt: fra bunnen av.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Frys</translation>
    </message>
    <message>
        <source>With a weights file: only the last layer learns, or the decoder of a network that has one. Batch norms of the rest compute as in inference, with the statistics of the file.</source>
        <translation>Med en vektfil: Bare det siste laget lærer, eller dekoderen i et nettverk som har en. Batchnormene i resten regner som ved inferens, med statistikken fra filen.</translation>
    </message>
    <message>
        <source>Initialisation</source>
        <translation>Initialisering</translation>
    </message>
    <message>
        <source>How weights begin when no file gives them.</source>
        <translation>Hvordan vektene begynner når ingen fil gir dem.</translation>
    </message>
    <message>
        <source>Glorot (Keras)</source>
        <translation>Glorot (Keras)</translation>
    </message>
    <message>
        <source>Glorot, equal for equal shapes (Keras, seeded)</source>
        <translation>Glorot, lik for like former (Keras, med frø)</translation>
    </message>
    <message>
        <source>LibTorch&apos;s default</source>
        <translation>LibTorchs standard</translation>
    </message>
    <message>
        <source>He (residual networks)</source>
        <translation>He (residualnettverk)</translation>
    </message>
    <message>
        <source>LibTorch&apos;s default and generator</source>
        <translation>LibTorchs standard og generator</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of values that every dropout layer sets to zero.</source>
        <translation>Andel av verdiene som hvert dropoutlag setter til null.</translation>
    </message>
    <message>
        <source>Batch norm momentum</source>
        <translation>Momentum for batchnorm</translation>
    </message>
    <message>
        <source>Share of the old running statistics that a step keeps; LibTorch calls one minus this the momentum.</source>
        <translation>Andel av den gamle løpende statistikken som et steg beholder; LibTorch kaller én minus dette for momentum.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rekkefølge</translation>
    </message>
    <message>
        <source>How pictures are shuffled: all anew every epoch, or once and then through a buffer of eight batches, as Keras does.</source>
        <translation>Hvordan bilder stokkes: alle på nytt hver epoke, eller én gang og deretter gjennom en buffer på åtte batcher, slik Keras gjør.</translation>
    </message>
    <message>
        <source>Full shuffle</source>
        <translation>Full stokking</translation>
    </message>
    <message>
        <source>Keras&apos; buffer</source>
        <translation>Keras&apos; buffer</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Speilvending</translation>
    </message>
    <message>
        <source>Training pictures are mirrored left to right half the time.</source>
        <translation>Treningsbilder speilvendes fra venstre til høyre halvparten av gangene.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotasjon</translation>
    </message>
    <message>
        <source>Training pictures are turned by up to this share of a full turn either way.</source>
        <translation>Treningsbilder dreies med inntil denne andelen av en hel omdreining hver vei.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Training pictures are zoomed by up to this share in and out.</source>
        <translation>Treningsbilder zoomes med inntil denne andelen inn og ut.</translation>
    </message>
    <message>
        <source>Resizing</source>
        <translation>Skalering</translation>
    </message>
    <message>
        <source>How pictures get the input&apos;s size: as Keras does (bilinear, not antialiased), or as torchvision does.</source>
        <translation>Hvordan bilder får inndataenes størrelse: slik Keras gjør (bilineært, uten kantutjevning), eller slik torchvision gjør.</translation>
    </message>
    <message>
        <source>As Keras</source>
        <translation>Som Keras</translation>
    </message>
    <message>
        <source>As torchvision</source>
        <translation>Som torchvision</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>Normaliser</translation>
    </message>
    <message>
        <source>Colours by ImageNet&apos;s mean and deviation, as weights files trained on ImageNet expect.</source>
        <translation>Farger etter ImageNets gjennomsnitt og standardavvik, slik vektfiler trent på ImageNet forventer.</translation>
    </message>
    <message>
        <source>Permute labels</source>
        <translation>Stokk etiketter</translation>
    </message>
    <message>
        <source>Shuffles the labels of the training pictures. What such a network learns has nothing to do with their content, and a good explanation shows it.</source>
        <translation>Stokker etikettene til treningsbildene. Det et slikt nettverk lærer, har ingenting med innholdet å gjøre, og en god forklaring viser det.</translation>
    </message>
    <message>
        <source>Scale of targets</source>
        <translation>Målverdienes skala</translation>
    </message>
    <message>
        <source>What the drawn numbers that a regression learns are multiplied by.</source>
        <translation>Det de trukne tallene som en regresjon lærer, multipliseres med.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Frø</translation>
    </message>
    <message>
        <source>Begins every stream of random numbers.</source>
        <translation>Starter hver strøm av tilfeldige tall.</translation>
    </message>
    <message>
        <source>Unseeded</source>
        <translation>Uten frø</translation>
    </message>
    <message>
        <source>Leaves one source of randomness without a seed, to show what that does.</source>
        <translation>Lar én kilde til tilfeldighet være uten frø, for å vise hva det gjør.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentering</translation>
    </message>
    <message>
        <source>ConvNet of the BSI report</source>
        <translation>ConvNet fra BSI-rapporten</translation>
    </message>
    <message>
        <source>Listing 3 of the report on reproducibility: five convolutions and one sigmoid unit, trained from scratch on 2,000 photographs of cats and dogs.</source>
        <translation>Listing 3 i rapporten om reproduserbarhet: fem konvolusjoner og én sigmoid-enhet, trent fra bunnen av på 2000 fotografier av katter og hunder.</translation>
    </message>
    <message>
        <source>ResNet-18</source>
        <translation>ResNet-18</translation>
    </message>
    <message>
        <source>From scratch by SGD with momentum, or fine-tuned when a weights file is given.</source>
        <translation>Fra bunnen av med SGD og momentum, eller finjustert når en vektfil er oppgitt.</translation>
    </message>
    <message>
        <source>SqueezeNet 1.1</source>
        <translation>SqueezeNet 1.1</translation>
    </message>
    <message>
        <source>MobileNet-V2</source>
        <translation>MobileNet-V2</translation>
    </message>
    <message>
        <source>ResNet-20 for CIFAR-10</source>
        <translation>ResNet-20 for CIFAR-10</translation>
    </message>
    <message>
        <source>The residual network of the original paper for pictures of 32 pixels, with flips but without shifted crops.</source>
        <translation>Residualnettverket fra den opprinnelige artikkelen for bilder på 32&#xa0;piksler, med speilvending, men uten forskjøvne utsnitt.</translation>
    </message>
    <message>
        <source>Three classes for each pixel, after a post on reproducible machine learning with the Oxford-IIIT pets. It froze the encoder, which came with ImageNet&apos;s weights: give a weights file and set freeze for the same.</source>
        <translation>Tre klasser for hver piksel, etter et innlegg om reproduserbar maskinlæring med kjæledyrene i Oxford-IIIT. Der var koderen frosset, med vekter fra ImageNet: Oppgi en vektfil og slå på frysing for å få det samme.</translation>
    </message>
    <message>
        <source>U-Net on MobileNet-V2</source>
        <translation>U-Net på MobileNet-V2</translation>
    </message>
    <message>
        <source>U-Net on VGG-19</source>
        <translation>U-Net på VGG-19</translation>
    </message>
    <message>
        <source>Small network for drawn scenes</source>
        <translation>Lite nettverk for tegnede scener</translation>
    </message>
    <message>
        <source>The architecture of the built-in network, trained in minutes on scenes that the program draws: needs no data.</source>
        <translation>Arkitekturen til det innebygde nettverket, trent på noen minutter på scener som programmet tegner: trenger ingen data.</translation>
    </message>
    <message>
        <source>Tiny network for drawn scenes</source>
        <translation>Bitte lite nettverk for tegnede scener</translation>
    </message>
    <message>
        <source>Six thousand weights and a dropout layer, trained in a minute on scenes that the program draws: what the built-in sample runs are made of.</source>
        <translation>Seks tusen vekter og et dropoutlag, trent på et minutt på scener som programmet tegner: det de innebygde eksempelkjøringene er laget av.</translation>
    </message>
    <message>
        <source>Tiny network for drawn scenes, without batch norm</source>
        <translation>Bitte lite nettverk for tegnede scener, uten batchnorm</translation>
    </message>
    <message>
        <source>The tiny network with nothing between convolution and ReLU: explanations of the two show what batch norm does to them.</source>
        <translation>Det bitte lille nettverket uten noe mellom konvolusjon og ReLU: Forklaringer av de to viser hva batchnorm gjør med dem.</translation>
    </message>
    <message>
        <source>Mini Xception of the BSI report</source>
        <translation>Mini Xception fra BSI-rapporten</translation>
    </message>
    <message>
        <source>Listing 6 of the report: five blocks of separable convolutions with batch norm and shortcuts, every kernel initialised with a fixed seed.</source>
        <translation>Listing 6 i rapporten: fem blokker av separable konvolusjoner med batchnorm og snarveier, hver kjerne initialisert med et fast frø.</translation>
    </message>
    <message>
        <source>Mini Xception, plain convolutions</source>
        <translation>Mini Xception, vanlige konvolusjoner</translation>
    </message>
    <message>
        <source>The report&apos;s first fall-back on GPUs: separable convolutions replaced by plain ones to get equal bits on repeat. Not needed here; kept to compare.</source>
        <translation>Rapportens første nødløsning på GPU-er: separable konvolusjoner erstattet av vanlige for å få identiske biter ved gjentakelse. Trengs ikke her; beholdt for sammenligning.</translation>
    </message>
    <message>
        <source>Mini Xception, no shortcuts</source>
        <translation>Mini Xception, uten snarveier</translation>
    </message>
    <message>
        <source>The report&apos;s second fall-back on GPUs: plain convolutions and no additions. Not needed here; kept to compare.</source>
        <translation>Rapportens andre nødløsning på GPU-er: vanlige konvolusjoner og ingen addisjoner. Trengs ikke her; beholdt for sammenligning.</translation>
    </message>
    <message>
        <source>Toy regression of the second post</source>
        <translation>Lekeregresjon fra det andre innlegget</translation>
    </message>
    <message>
        <source>Its output ends in a ReLU that dies in the first step, so that all machines agree and nothing is shown.</source>
        <translation>Utgangen ender i en ReLU som dør i første steg, så alle maskiner er enige og ingenting vises.</translation>
    </message>
    <message>
        <source>Toy regression without the last ReLU</source>
        <translation>Lekeregresjon uten den siste ReLU-en</translation>
    </message>
    <message>
        <source>The same without the dead end, targets a fiftieth: differences between machines show.</source>
        <translation>Den samme uten blindveien, med målverdier på en femtidel: Forskjeller mellom maskiner vises.</translation>
    </message>
</context>
<context>
    <name>TrainingData</name>
    <message>
        <source>Open %1</source>
        <translation>Åpne %1</translation>
    </message>
    <message>
        <source>Open the pictures</source>
        <translation>Åpne bildene</translation>
    </message>
    <message>
        <source>Check every picture</source>
        <translation>Kontroller hvert bilde</translation>
    </message>
</context>
<context>
    <name>TrainingKeeper</name>
    <message>
        <source>%1 is no run folder: it has no run.json of ours.</source>
        <translation>%1 er ingen kjøringsmappe: Den har ingen run.json fra dette programmet.</translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation>Åpne mappen til en kjøring</translation>
    </message>
    <message>
        <source>Heatproof</source>
        <translation>Heatproof</translation>
    </message>
    <message>
        <source>A training is under way.</source>
        <translation>En trening pågår.</translation>
    </message>
    <message>
        <source>It can be paused now and resumed later from the same step, without losing a bit.</source>
        <translation>Den kan settes på pause nå og gjenopptas senere fra samme steg, uten at en eneste bit går tapt.</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Sett på pause og lukk</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Fortsett treningen</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>How far the training is</source>
        <translation>Hvor langt treningen er kommet</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Forhåndssjekk</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Trening</translation>
    </message>
    <message>
        <source>Folder for runs…</source>
        <translation>Mappe for kjøringer&#xa0;…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Gjenoppta</translation>
    </message>
    <message>
        <source>Explain with it</source>
        <translation>Forklar med den</translation>
    </message>
    <message>
        <source>Folder in which runs get folders of their own</source>
        <translation>Mappen der kjøringer får sine egne mapper</translation>
    </message>
    <message>
        <source>Every run gets a folder of its own in a folder that you choose.</source>
        <translation>Hver kjøring får sin egen mappe i en mappe som du velger.</translation>
    </message>
    <message>
        <source>Next run: %1</source>
        <translation>Neste kjøring: %1</translation>
    </message>
    <message>
        <source>There is no run yet.</source>
        <translation>Det finnes ingen kjøring ennå.</translation>
    </message>
    <message>
        <source>Trains into a new folder</source>
        <translation>Trener til en ny mappe</translation>
    </message>
    <message>
        <source>Writes a checkpoint and stops; nothing is lost</source>
        <translation>Skriver et sjekkpunkt og stopper; ingenting går tapt</translation>
    </message>
    <message>
        <source>Goes on from the last checkpoint of the run that is shown</source>
        <translation>Fortsetter fra det siste sjekkpunktet i kjøringen som vises</translation>
    </message>
    <message>
        <source>Opens the newest weights of the run in the Explain workspace</source>
        <translation>Åpner de nyeste vektene fra kjøringen i arbeidsområdet Forklar</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Ingen kjøring ennå.</translation>
    </message>
    <message>
        <source>Tries every operation of the network here: does it repeat its bits?</source>
        <translation>Prøver hver operasjon i nettverket her: Gjentar den bitene sine?</translation>
    </message>
    <message>
        <source>Trying every operation of the network…</source>
        <translation>Prøver hver operasjon i nettverket&#xa0;…</translation>
    </message>
    <message>
        <source>Which operations repeat their bits here?</source>
        <translation>Hvilke operasjoner gjentar bitene sine her?</translation>
    </message>
</context>
<context>
    <name>TrainingRun</name>
    <message>
        <source>Nothing of this run is written yet.</source>
        <translation>Ingenting av denne kjøringen er skrevet ennå.</translation>
    </message>
    <message>
        <source>This run does not train just now.</source>
        <translation>Denne kjøringen trener ikke akkurat nå.</translation>
    </message>
    <message>
        <source>This run trains already.</source>
        <translation>Denne kjøringen trener allerede.</translation>
    </message>
    <message>
        <source>This run is finished; start a new one.</source>
        <translation>Denne kjøringen er ferdig; start en ny.</translation>
    </message>
</context>
<context>
    <name>TrainingSession</name>
    <message>
        <source>Every operation is being tried.</source>
        <translation>Hver operasjon prøves.</translation>
    </message>
    <message>
        <source>Pre-flight</source>
        <translation>Forhåndssjekk</translation>
    </message>
    <message>
        <source>Not while a training runs in this window: it would go on with other threads than recorded.</source>
        <translation>Ikke mens en trening kjører i dette vinduet: Den ville fortsette med andre tråder enn de registrerte.</translation>
    </message>
    <message>
        <source>One training at a time in the window; a detached one can begin beside it.</source>
        <translation>Én trening om gangen i vinduet; en i egen prosess kan begynne ved siden av.</translation>
    </message>
    <message>
        <source>What tries other numbers of threads has to end first.</source>
        <translation>Prøvingen av andre antall tråder må avsluttes først.</translation>
    </message>
    <message>
        <source>Choose the pictures to learn from first.</source>
        <translation>Velg først bildene det skal læres av.</translation>
    </message>
    <message>
        <source>The pictures are being opened.</source>
        <translation>Bildene åpnes.</translation>
    </message>
    <message>
        <source>Choose the folder for runs first.</source>
        <translation>Velg først mappen for kjøringer.</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>Tren %1</translation>
    </message>
</context>
<context>
    <name>TransformationPreview</name>
    <message>
        <source>Preview: %1</source>
        <translation>Forhåndsvisning: %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stoppet.</translation>
    </message>
</context>
<context>
    <name>TransformationPreviewPanel</name>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Class, by its rank before</source>
        <translation>Klasse, etter rang før</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>klasse %1</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Transformasjon</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Styrke</translation>
    </message>
    <message>
        <source>Preview of a transformation</source>
        <translation>Forhåndsvisning av en transformasjon</translation>
    </message>
    <message>
        <source>Choose pictures, a network and a method of the experiment first.</source>
        <translation>Velg først bilder, et nettverk og en metode for eksperimentet.</translation>
    </message>
    <message>
        <source>explaining…</source>
        <translation>forklarer&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Transformations</name>
    <message>
        <source>Rotation</source>
        <translation>Rotasjon</translation>
    </message>
    <message>
        <source>Turned counter-clockwise about the centre, bilinear.</source>
        <translation>Dreid mot klokken om midten, bilineært.</translation>
    </message>
    <message>
        <source>Slight</source>
        <translation>Svak</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Sterk</translation>
    </message>
    <message>
        <source>Shift to the right</source>
        <translation>Forskyvning mot høyre</translation>
    </message>
    <message>
        <source>Moved by so many pixels of the network&apos;s input; whole numbers are exact.</source>
        <translation>Flyttet så mange piksler i nettverkets inndata; hele tall er nøyaktige.</translation>
    </message>
    <message>
        <source>Shift downwards</source>
        <translation>Forskyvning nedover</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalering</translation>
    </message>
    <message>
        <source>Made larger (above 1) or smaller about the centre, bilinear.</source>
        <translation>Gjort større (over 1) eller mindre om midten, bilineært.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Speilvending</translation>
    </message>
    <message>
        <source>Mirrored, left to right.</source>
        <translation>Speilvendt, venstre mot høyre.</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Speilvendt</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Støy</translation>
    </message>
    <message>
        <source>Gaussian noise of this standard deviation, added to every value of the normalised input.</source>
        <translation>Gaussisk støy med dette standardavviket, lagt til hver verdi i de normaliserte inndataene.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Lysstyrke</translation>
    </message>
    <message>
        <source>So many steps of 255 added to every pixel value, which stays in 0 to 255.</source>
        <translation>Så mange trinn av 255 lagt til hver pikselverdi, som holder seg i 0 til 255.</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Mørkere</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Lysere</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Every pixel value&apos;s distance from its channel&apos;s mean in the picture, times this factor; values stay in 0 to 255.</source>
        <translation>Hver pikselverdis avstand fra kanalens gjennomsnitt i bildet, ganger denne faktoren; verdiene holder seg i 0 til 255.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Uskarphet</translation>
    </message>
    <message>
        <source>Gaussian blur of this standard deviation; the picture is mirrored at its border.</source>
        <translation>Gaussisk uskarphet med dette standardavviket; bildet speiles ved kanten.</translation>
    </message>
    <message>
        <source>JPEG compression</source>
        <translation>JPEG-komprimering</translation>
    </message>
    <message>
        <source>Saved as JPEG with a quality of 100 less this, and read again; 0 leaves the picture as it is.</source>
        <translation>Lagret som JPEG med kvaliteten 100 minus dette og lest igjen; 0 lar bildet være som det er.</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Tildekking</translation>
    </message>
    <message>
        <source>A patch in the middle of the region, of the region&apos;s shape, covers this share of it.</source>
        <translation>Et felt midt i området, med områdets form, dekker denne andelen av det.</translation>
    </message>
    <message>
        <source>Whole region</source>
        <translation>Hele området</translation>
    </message>
    <message>
        <source>Growing</source>
        <translation>Voksende</translation>
    </message>
    <message>
        <source>Cut away</source>
        <translation>Bortskjæring</translation>
    </message>
    <message>
        <source>This share of the region, in its middle, is taken away, and what surrounds it closes the gap smoothly: every pixel becomes the mean of its eight neighbours.</source>
        <translation>Denne andelen av området, i midten, tas bort, og det som omgir den, lukker hullet jevnt: Hver piksel blir gjennomsnittet av sine åtte naboer.</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>grader</translation>
    </message>
</context>
<context>
    <name>TransformationsEditor</name>
    <message>
        <source>Transformations</source>
        <translation>Transformasjoner</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Styrker</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Forvalg</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>Fylt med</translation>
    </message>
    <message>
        <source>What fills what comes from outside</source>
        <translation>Hva som fyller det som kommer utenfra</translation>
    </message>
    <message>
        <source>Numbers from %1 to %2, with commas between them.</source>
        <translation>Tall fra %1 til %2 med desimalpunktum, atskilt med komma.</translation>
    </message>
</context>
<context>
    <name>UlpHistogram</name>
    <message>
        <source>equal bits</source>
        <translation>bitidentiske</translation>
    </message>
    <message>
        <source>no ULP: one is infinite or not a number, or they are whole numbers</source>
        <translation>ingen ULP: ett er uendelig eller ikke et tall, eller de er heltall</translation>
    </message>
    <message>
        <source>%1 to %2 ULP</source>
        <translation>%1 til %2&#xa0;ULP</translation>
    </message>
    <message>
        <source>Units in the last place between the numbers</source>
        <translation>Enheter i siste siffer (ULP) mellom tallene</translation>
    </message>
    <message>
        <source>numbers (logarithmic)</source>
        <translation>tall (logaritmisk)</translation>
    </message>
    <message>
        <source>units in the last place apart</source>
        <translation>avstand i siste siffer (ULP)</translation>
    </message>
</context>
<context>
    <name>VerdictBadge</name>
    <message>
        <source>Verdict: %1</source>
        <translation>Konklusjon: %1</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Compare now</source>
        <translation>Sammenlign nå</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Konklusjon</translation>
    </message>
    <message>
        <source>These runs are not compared yet.</source>
        <translation>Disse kjøringene er ikke sammenlignet ennå.</translation>
    </message>
    <message>
        <source>Runs are being opened.</source>
        <translation>Kjøringer åpnes.</translation>
    </message>
    <message>
        <source>Open a second run, and what it has in common with the first appears here.</source>
        <translation>Åpne en kjøring til, så vises her det den har til felles med den første.</translation>
    </message>
    <message>
        <source>Open two runs, and whether they differ appears here.</source>
        <translation>Åpne to kjøringer, så vises det her om de er forskjellige.</translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message>
        <source>explains exactly this</source>
        <translation>forklarer nettopp dette</translation>
    </message>
    <message>
        <source>can explain it</source>
        <translation>kan forklare det</translation>
    </message>
    <message>
        <source>differs, hardly explains it</source>
        <translation>forskjellig, forklarer det knapt</translation>
    </message>
    <message>
        <source>Go to the first divergence</source>
        <translation>Gå til første avvik</translation>
    </message>
    <message>
        <source>What differs, most likely cause first</source>
        <translation>Forskjellene, den mest sannsynlige årsaken først</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 mot %2</translation>
    </message>
    <message>
        <source>%1, weights of epoch %2</source>
        <translation>%1, vekter fra epoke %2</translation>
    </message>
    <message>
        <source>Tampered with</source>
        <translation>Endret i ettertid</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Kan ikke kontrolleres</translation>
    </message>
    <message>
        <source>All %1 recorded steps are equal, bit for bit.</source>
        <translation>Alle de %1 registrerte stegene er like, bit for bit.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 pictures get another class; McNemar&apos;s test gives p = %2.</source>
        <translation>
            <numerusform>%n av %1 bilder får en annen klasse; McNemars test gir p = %2.</numerusform>
            <numerusform>%n av %1 bilder får en annen klasse; McNemars test gir p = %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeightsDifferencePanel</name>
    <message>
        <source>Views of the weights</source>
        <translation>Visninger av vektene</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensorer</translation>
    </message>
    <message>
        <source>Over epochs</source>
        <translation>Over epoker</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogram</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Utsnitt</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Kjerner</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>How far the weights of two runs lie apart appears here.</source>
        <translation>Hvor langt vektene i to kjøringer ligger fra hverandre, vises her.</translation>
    </message>
    <message>
        <source>There are no weights of an epoch that both runs kept.</source>
        <translation>Det finnes ingen vekter fra en epoke som begge kjøringene beholdt.</translation>
    </message>
    <message>
        <source>Weights over epochs</source>
        <translation>Vekter over epoker</translation>
    </message>
    <message>
        <source>Epoch whose weights are compared</source>
        <translation>Epoke der vektene sammenlignes</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>newest common epoch</source>
        <translation>siste felles epoke</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>epoke %1</translation>
    </message>
    <message>
        <source>The weights of every epoch are read…</source>
        <translation>Vektene fra hver epoke leses&#xa0;…</translation>
    </message>
    <message>
        <source>All tensors</source>
        <translation>Alle tensorer</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln numbers, most ULP apart: %2</source>
        <translation>
            <numerusform>%1: %Ln tall, flest ULP fra hverandre: %2</numerusform>
            <numerusform>%1: %Ln tall, flest ULP fra hverandre: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hp</name>
    <message>
        <source>%1: done in %2 s</source>
        <translation>%1: ferdig på %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1: stopped after %2 s</source>
        <translation>%1: stoppet etter %2&#xa0;s</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>With a title</source>
        <translation>Med tittel</translation>
    </message>
    <message>
        <source>Footer with network and parameters</source>
        <translation>Bunntekst med nettverk og parametere</translation>
    </message>
    <message>
        <source>With a footer</source>
        <translation>Med bunntekst</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Bredde</translation>
    </message>
    <message>
        <source> mm</source>
        <translation>&#xa0;mm</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Oppløsning</translation>
    </message>
    <message>
        <source>Screen, 96 dpi</source>
        <translation>Skjerm, 96&#xa0;dpi</translation>
    </message>
    <message>
        <source>Print, 300 dpi</source>
        <translation>Trykk, 300&#xa0;dpi</translation>
    </message>
    <message>
        <source>Fine print, 600 dpi</source>
        <translation>Fint trykk, 600&#xa0;dpi</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisk</translation>
    </message>
    <message>
        <source>One legend for all</source>
        <translation>Én fargeforklaring for alle</translation>
    </message>
    <message>
        <source>Dark background</source>
        <translation>Mørk bakgrunn</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Lagre&#xa0;…</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1&#xa0;dpi</translation>
    </message>
    <message>
        <source>%1 pixels wide</source>
        <translation>%1&#xa0;piksler bred</translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1, y %2</translation>
    </message>
    <message>
        <source>%1, value %2</source>
        <translation>%1, verdi %2</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avansert</translation>
    </message>
    <message>
        <source>Default for %1</source>
        <translation>Standardverdi for %1</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Tilbake til standard: %1</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maskin</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Biblioteker</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>No row differs within the first %1 decimals.</source>
        <translation>Ingen rad er forskjellig innenfor de første %1 desimalene.</translation>
    </message>
    <message>
        <source>%1 of %2 rows differ within the first %3 decimals (≠).</source>
        <translation>%1 av %2 rader er forskjellige innenfor de første %3 desimalene (≠).</translation>
    </message>
    <message>
        <source>Largest difference %1, relative %2; Kendall&apos;s τ of the ranks %3.</source>
        <translation>Største forskjell %1, relativ %2; Kendalls τ for rangene %3.</translation>
    </message>
    <message>
        <source>run folder</source>
        <translation>kjøringsmappe</translation>
    </message>
    <message>
        <source>weights file</source>
        <translation>vektfil</translation>
    </message>
    <message>
        <source>MLflow</source>
        <translation>MLflow</translation>
    </message>
    <message>
        <source>TensorBoard</source>
        <translation>TensorBoard</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>All pictures can be read.</source>
        <translation>Alle bilder kan leses.</translation>
    </message>
    <message>
        <source>One picture cannot be read: %1.</source>
        <translation>Ett bilde kan ikke leses: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures cannot be read, the first of them %1.</source>
        <translation>
            <numerusform>%n bilde kan ikke leses: %1.</numerusform>
            <numerusform>%n bilder kan ikke leses, det første er %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is there twice.</source>
        <translation>Ingen finnes to ganger.</translation>
    </message>
    <message>
        <source>Every picture is being read…</source>
        <translation>Hvert bilde leses&#xa0;…</translation>
    </message>
    <message>
        <source>Not checked yet. Training checks every picture before it begins.</source>
        <translation>Ikke kontrollert ennå. Treningen kontrollerer hvert bilde før den begynner.</translation>
    </message>
    <message>
        <source>black</source>
        <translation>svart</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grå</translation>
    </message>
    <message>
        <source>mean colour</source>
        <translation>middelfarge</translation>
    </message>
    <message>
        <source>reflected</source>
        <translation>speilet</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>gjentakelse</translation>
    </message>
    <message>
        <source>no recorded difference</source>
        <translation>ingen registrert forskjell</translation>
    </message>
    <message>
        <source>numerical noise</source>
        <translation>numerisk støy</translation>
    </message>
    <message>
        <source>numerical noise grown in training</source>
        <translation>numerisk støy som har vokst under treningen</translation>
    </message>
    <message>
        <source>training noise</source>
        <translation>treningsstøy</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>andre innstillinger</translation>
    </message>
    <message>
        <source>Nothing differs: the same was computed again.</source>
        <translation>Ingenting er forskjellig: Det samme ble beregnet igjen.</translation>
    </message>
    <message>
        <source>The networks differ, and nothing that was recorded does.</source>
        <translation>Nettverkene er forskjellige, men ingenting av det som ble registrert, er det.</translation>
    </message>
    <message>
        <source>The same network, computed elsewhere: numbers are rounded otherwise.</source>
        <translation>Samme nettverk, beregnet et annet sted: Tallene avrundes annerledes.</translation>
    </message>
    <message>
        <source>The same recipe, data and seed, trained elsewhere: other rounding, grown in training.</source>
        <translation>Samme oppskrift, data og frø, trent et annet sted: annen avrunding, som har vokst under treningen.</translation>
    </message>
    <message>
        <source>The same recipe and data; only random numbers differ.</source>
        <translation>Samme oppskrift og data; bare tilfeldige tall er forskjellige.</translation>
    </message>
    <message>
        <source>Recipe or data differ, or are not known.</source>
        <translation>Oppskrift eller data er forskjellige eller ukjente.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them flipped</source>
        <translation>
            <numerusform>%n av dem med klasseskifte</numerusform>
            <numerusform>%n av dem med klasseskifte</numerusform>
        </translation>
    </message>
    <message>
        <source>none flipped</source>
        <translation>ingen klasseskifter</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n utelatt</numerusform>
            <numerusform>%n utelatt</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped after %1 of %2</source>
        <translation>stoppet etter %1 av %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: stopped after %2 of %3</source>
        <translation>%1: stoppet etter %2 av %3</translation>
    </message>
    <message>
        <source>Not used: %1 of the files beside them, for instance %2 (%3)</source>
        <translation>Ikke brukt: %1 av filene ved siden av dem, for eksempel %2 (%3)</translation>
    </message>
    <message>
        <source>The runs have no picture in common: nothing can be compared.</source>
        <translation>Kjøringene har ingen bilder til felles: Ingenting kan sammenlignes.</translation>
    </message>
    <message>
        <source>Both runs give every picture the same class.</source>
        <translation>Begge kjøringene gir hvert bilde samme klasse.</translation>
    </message>
    <message>
        <source>more than chance explains</source>
        <translation>mer enn tilfeldigheter kan forklare</translation>
    </message>
    <message>
        <source>no more than chance explains</source>
        <translation>ikke mer enn tilfeldigheter kan forklare</translation>
    </message>
    <message>
        <source>The baseline alone is right on %1, the candidate alone on %2: McNemar p = %3, %4.</source>
        <translation>Bare referansen har rett på %1, bare kandidaten på %2: McNemar p = %3, %4.</translation>
    </message>
    <message>
        <source>weights kept</source>
        <translation>vekter beholdt</translation>
    </message>
    <message>
        <source>training</source>
        <translation>trening</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validering</translation>
    </message>
    <message>
        <source>each batch</source>
        <translation>hver batch</translation>
    </message>
    <message>
        <source>At first: %1.</source>
        <translation>Standard: %1.</translation>
    </message>
    <message>
        <source>At first: %1. Allowed: %2.</source>
        <translation>Standard: %1. Tillatt: %2.</translation>
    </message>
    <message>
        <source>%1: %2, rank %3</source>
        <translation>%1: %2, rang %3</translation>
    </message>
    <message>
        <source>Neither moved: the first class stayed, and so did the map (rank correlation %1 or more).</source>
        <translation>Ingen av dem endret seg: Toppklassen ble stående, og det gjorde kartet også (rangkorrelasjon %1 eller mer).</translation>
    </message>
    <message>
        <source>The first class stayed while the map moved (rank correlation below %1): the method.</source>
        <translation>Toppklassen ble stående mens kartet endret seg (rangkorrelasjon under %1): metoden.</translation>
    </message>
    <message>
        <source>The first class changed while the map stayed (rank correlation %1 or more).</source>
        <translation>Toppklassen skiftet mens kartet ble stående (rangkorrelasjon %1 eller mer).</translation>
    </message>
    <message>
        <source>The first class changed and the map moved (rank correlation below %1): the model.</source>
        <translation>Toppklassen skiftet, og kartet endret seg (rangkorrelasjon under %1): modellen.</translation>
    </message>
    <message>
        <source>✗ flipped; </source>
        <translation>✗ skiftet; </translation>
    </message>
    <message>
        <source>Dark: alike. Bright: apart.</source>
        <translation>Mørkt: likt. Lyst: ulikt.</translation>
    </message>
    <message>
        <source>The colours have a logarithmic scale.</source>
        <translation>Fargene har logaritmisk skala.</translation>
    </message>
    <message>
        <source>A click compares the two.</source>
        <translation>Et klikk sammenligner de to.</translation>
    </message>
    <message>
        <source>No two runs differ in this.</source>
        <translation>Ingen kjøringer er forskjellige i dette.</translation>
    </message>
    <message>
        <source>No two runs have this in common.</source>
        <translation>Ingen kjøringer har dette til felles.</translation>
    </message>
    <message>
        <source>Runs of one seed differ by the noise of computing, runs of different seeds by that of training.</source>
        <translation>Kjøringer med samme frø skilles av beregningens støy, kjøringer med ulike frø av treningens.</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Gjør klart&#xa0;…</translation>
    </message>
    <message>
        <source>Reading the pictures…</source>
        <translation>Leser bildene&#xa0;…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Starter&#xa0;…</translation>
    </message>
    <message>
        <source>Not started: it ended before its first step, and nothing was written.</source>
        <translation>Ikke startet: Den sluttet før første steg, og ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Trening</translation>
    </message>
    <message>
        <source>Training by itself</source>
        <translation>Trening i egen prosess</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>På pause</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Avbrutt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>%1: loss %2</source>
        <translation>%1: tap %2</translation>
    </message>
    <message>
        <source>%1, accuracy %2</source>
        <translation>%1, nøyaktighet %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;t %2&#xa0;min</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>epoke %1 av %2</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>omtrent %1 igjen</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validering</translation>
    </message>
    <message>
        <source>%1 an epoch; of it waiting for data %2, recording %3</source>
        <translation>%1 per epoke; herav venting på data %2, registrering %3</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 tråd</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 tråder</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · memory %4 MiB</source>
        <translation>%1 · %2 · %3 · minne %4&#xa0;MiB</translation>
    </message>
    <message>
        <source>%1 operations tried: all repeat their bits, whatever the threads.</source>
        <translation>%1 operasjoner prøvd: Alle gjentar bitene sine, uansett tråder.</translation>
    </message>
    <message>
        <source>%1 operations tried.</source>
        <translation>%1 operasjoner prøvd.</translation>
    </message>
    <message>
        <source>%1%2: %3</source>
        <translation>%1%2: %3</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> og %1 til</translation>
    </message>
    <message>
        <source>%1 %2, rank %3</source>
        <translation>%1 %2, rang %3</translation>
    </message>
    <message>
        <source>✗ The prediction flips.</source>
        <translation>✗ Prediksjonen skifter.</translation>
    </message>
    <message>
        <source>The prediction holds.</source>
        <translation>Prediksjonen holder.</translation>
    </message>
    <message>
        <source>The map after is that of the new first class.</source>
        <translation>Kartet etter er det for den nye toppklassen.</translation>
    </message>
    <message>
        <source>All %1 numbers have equal bits.</source>
        <translation>Alle %1 tall er bitidentiske.</translation>
    </message>
    <message>
        <source>%1 of %2 equal</source>
        <translation>%1 av %2 like</translation>
    </message>
    <message>
        <source>relative L2 %1</source>
        <translation>relativ L2 %1</translation>
    </message>
    <message>
        <source>max |Δ| %1</source>
        <translation>maks |Δ| %1</translation>
    </message>
    <message>
        <source>not finite: %1</source>
        <translation>ikke endelige: %1</translation>
    </message>
    <message>
        <source>tensors not compared: %1</source>
        <translation>ikke sammenlignede tensorer: %1</translation>
    </message>
    <message>
        <source>%1 is in the baseline alone</source>
        <translation>%1 finnes bare i referansen</translation>
    </message>
    <message>
        <source>%1 is in the candidate alone</source>
        <translation>%1 finnes bare i kandidaten</translation>
    </message>
    <message>
        <source>%1 is %2 in the baseline and %3 in the candidate</source>
        <translation>%1 er %2 i referansen og %3 i kandidaten</translation>
    </message>
    <message>
        <source>No epoch of which both kept weights can be read.</source>
        <translation>Ingen epoke som begge beholdt lesbare vekter fra.</translation>
    </message>
    <message>
        <source>epochs %1 to %2, colours from 0 to %3</source>
        <translation>epoke %1 til %2, farger fra 0 til %3</translation>
    </message>
    <message>
        <source>Equal bits</source>
        <translation>Bitidentiske</translation>
    </message>
    <message>
        <source>Equal within a few ULP</source>
        <translation>Like innenfor noen få ULP</translation>
    </message>
    <message>
        <source>Statistically indistinguishable</source>
        <translation>Statistisk uatskillelige</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Forskjellige</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Ikke sammenlignbare</translation>
    </message>
    <message>
        <source>Equal within %1 ULP</source>
        <translation>Like innenfor %1&#xa0;ULP</translation>
    </message>
    <message>
        <source>equal bits</source>
        <translation>bitidentiske</translation>
    </message>
    <message>
        <source>few ULP</source>
        <translation>få ULP</translation>
    </message>
    <message>
        <source>indistinguishable</source>
        <translation>uatskillelige</translation>
    </message>
    <message>
        <source>different</source>
        <translation>forskjellige</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>ikke sammenlignbare</translation>
    </message>
    <message>
        <source>Shows why an image classifier decides as it does.</source>
        <translation>Viser hvorfor en bildeklassifikator bestemmer seg som den gjør.</translation>
    </message>
    <message>
        <source>Open the built-in network and picture.</source>
        <translation>Åpne det innebygde nettverket og bildet.</translation>
    </message>
    <message>
        <source>Compare the files, which are runs; the first is the baseline.</source>
        <translation>Sammenlign filene, som er kjøringer; den første er referansen.</translation>
    </message>
    <message>
        <source>Put an experiment together of the files: a spec, or pictures and networks.</source>
        <translation>Sett sammen et eksperiment av filene: en spesifikasjon, eller bilder og nettverk.</translation>
    </message>
    <message>
        <source>Explain with this method; several are compared.</source>
        <translation>Forklar med denne metoden; flere sammenlignes.</translation>
    </message>
    <message>
        <source>Explain this class (number or name).</source>
        <translation>Forklar denne klassen (nummer eller navn).</translation>
    </message>
    <message>
        <source>Write a picture of the window when done, and leave.</source>
        <translation>Lagre et bilde av vinduet når alt er ferdig, og avslutt.</translation>
    </message>
    <message>
        <source>Threads to compute with; 0: all cores.</source>
        <translation>Tråder å regne med; 0: alle kjerner.</translation>
    </message>
    <message>
        <source>Networks, pictures, figures and runs to open.</source>
        <translation>Nettverk, bilder, figurer og kjøringer som skal åpnes.</translation>
    </message>
    <message>
        <source>--threads takes a number from 0 on.</source>
        <translation>--threads tar et tall fra 0 og oppover.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Bla gjennom&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Velg en fil</translation>
    </message>
    <message numerus="yes">
        <source>%n are there more than once, %1 of them in more than one split.</source>
        <translation>
            <numerusform>%n finnes flere ganger, %1 av dem i flere enn ett delsett.</numerusform>
            <numerusform>%n finnes flere ganger, %1 av dem i flere enn ett delsett.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures explained</source>
        <translation>
            <numerusform>%n forklart bilde</numerusform>
            <numerusform>%n forklarte bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n epochs</source>
        <translation>
            <numerusform>%1 av %n epoke</numerusform>
            <numerusform>%1 av %n epoker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n epochs are left out</source>
        <translation>
            <numerusform>%1; %n epoke er utelatt</numerusform>
            <numerusform>%1; %n epoker er utelatt</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <translation>Språket i vinduet: %1.</translation>
    </message>
    <message>
        <source>--language takes one of %1.</source>
        <translation>--language tar én av %1.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hva som skjer</translation>
    </message>
    <message>
        <source>Panels of %1</source>
        <translation>Paneler: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
</context>
<context>
    <name>hp::FigureExportDialog</name>
    <message>
        <source>Preview of the figure</source>
        <translation>Forhåndsvisning av figuren</translation>
    </message>
</context>
<context>
    <name>hp::Take</name>
    <message>
        <source>Stopped.</source>
        <translation>Stoppet.</translation>
    </message>
</context>
</TS>
