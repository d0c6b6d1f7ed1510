// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/training/start_form.h"

#include "core/base/text.h"
#include "core/train/personality.h"
#include "core/train/train_spec_params.h"

namespace hp {
namespace {

std::vector<Choice> personalityChoices() {
  std::vector<Choice> choices{{"none", HP_TEXT("StartTraining", "As this machine is")}};
  for (const Personality& each : personalities()) choices.push_back({each.id, each.title});
  return choices;
}

ParamInfo infoOf(const char* id) { return paramById(trainSpecParams(), id).info; }

// An index among the choices, as params.h has it for enumerations.
Param personalityParam() {
  Param made;
  made.info = infoOf("personality");
  made.info.choices = personalityChoices();
  made.info.shownIf = {"place", {"detached"}};
  made.kind = ParamKind::Choice;
  made.get = [](const std::any& all) -> ParamValue {
    const int index = std::any_cast<const StartFields&>(all).personality;
    return personalityChoices().at(static_cast<std::size_t>(index)).id;
  };
  made.set = [](std::any& all, const ParamValue& to) {
    const auto choices = personalityChoices();
    for (std::size_t i = 0; i < choices.size(); ++i)
      if (choices[i].id == std::get<std::string>(to)) std::any_cast<StartFields&>(all).personality = int(i);
  };
  return made;
}

}  // namespace

const Params& startParams() {
  using F = StartFields;
  static const Params kParams{
      param(&F::place, {.id = "place",
                        .label = HP_TEXT("StartTraining", "Trains"),
                        .help = HP_TEXT("StartTraining",
                                        "In this window, or in a process of its own that goes on when the "
                                        "window is closed."),
                        .choices = {{"here", HP_TEXT("StartTraining", "In this window")},
                                    {"detached", HP_TEXT("StartTraining", "By itself")}}}),
      personalityParam(),
      param(&F::mode, infoOf("mode")),
      param(&F::threads, infoOf("threads")),
      param(&F::workers, infoOf("workers")),
      param(&F::device, infoOf("device")),
  };
  return kParams;
}

StartFields toFields(const TrainSpec& spec, TrainingPlace place) {
  StartFields fields{.place = place,
                     .mode = spec.mode,
                     .device = spec.device,
                     .threads = spec.threads,
                     .workers = spec.workers};
  for (std::size_t i = 0; i < personalities().size(); ++i)
    if (personalities()[i].id == spec.personality) fields.personality = int(i) + 1;
  return fields;
}

void apply(const StartFields& fields, TrainSpec& spec) {
  const bool hasPersonality = fields.place == TrainingPlace::Detached && fields.personality > 0;
  const Personality* chosen =
      hasPersonality ? &personalities().at(static_cast<std::size_t>(fields.personality) - 1) : nullptr;
  const bool isNew = chosen && chosen->id != spec.personality;
  spec.personality = chosen ? chosen->id : std::string();
  spec.mode = fields.mode;
  spec.device = fields.device;
  spec.threads = isNew ? chosen->threads : fields.threads;
  spec.workers = fields.workers;
}

}  // namespace hp
